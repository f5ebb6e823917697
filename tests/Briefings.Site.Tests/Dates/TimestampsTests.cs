using Briefings.Site.Dates;

namespace Briefings.Site.Tests.Dates;

public sealed class TimestampsTests
{
    private static readonly DateTimeOffset Moment = new(2025, 5, 6, 7, 8, 9, TimeSpan.FromMinutes(-210));

    [Theory]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    public void Every_culture_writes_the_same(string culture)
    {
        Cultures.In(culture, () => Moment.Rfc3339()).ShouldBe("2025-05-06T07:08:09-03:30");
        Cultures.In(culture, () => Moment.Rfc822()).ShouldBe("Tue, 06 May 2025 07:08:09 -0330");
        Cultures.In(culture, () => DateOnly.FromDateTime(Moment.Date).Iso()).ShouldBe("2025-05-06");
    }
}
