using Briefings.Model.Dates;
using Briefings.Site.Dates;

namespace Briefings.Site.Tests.Dates;

public sealed class SiteTimeZoneTests
{
    [Theory]
    [InlineData("Europe/Paris", "2025-05-20", "2025-05-20T00:00:00+02:00")]
    [InlineData("Europe/Paris", "2025-01-20", "2025-01-20T00:00:00+01:00")]
    [InlineData("Etc/UTC", "2025-05-20", "2025-05-20T00:00:00+00:00")]
    [InlineData("Asia/Seoul", "2025-05", "2025-05-01T00:00:00+09:00")]
    [InlineData("America/St_Johns", "2025", "2025-01-01T00:00:00-03:30")]
    [InlineData("Africa/Cairo", "2025-04-25", "2025-04-25T01:00:00+03:00")]
    [InlineData("Europe/Paris", "1900-01-01/1900-01-05", "1900-01-01T00:00:39+00:10")]
    [InlineData("Asia/Seoul", "0001", "0001-01-02T08:28:00+08:28")]
    [InlineData("America/New_York", "9998-12-31", "9998-12-31T00:00:00-05:00")]
    public void A_day_starts_at_its_first_moment_there(string zone, string date, string expected) =>
        SiteTimeZone.Find(zone)!.StartOf(Edtf.TryParse(date)!).Rfc3339().ShouldBe(expected);

    [Theory]
    [InlineData("Europe/Nowhere")]
    [InlineData("")]
    public void There_is_no_such_time_zone(string zone) => SiteTimeZone.Find(zone).ShouldBeNull();
}
