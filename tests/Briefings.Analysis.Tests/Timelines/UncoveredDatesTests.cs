using Briefings.Analysis.Facts;
using Briefings.Analysis.Timelines;
using Briefings.Model.Briefings;
using Briefings.Model.Dates;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Tests.Timelines;

public sealed class UncoveredDatesTests
{
    [Theory]
    [InlineData("2025-02-21,2025-05-01,2025-04", "2025-04,2025-05-01")]
    [InlineData("2025-02,2025", "")]
    [InlineData("2025-05-20,2025-05-03,2025-05-03", "2025-05-03")]
    public void Dates_that_agree_with_no_event_come_once_and_earliest_first(string dates, string uncovered) =>
        string.Join(',', UncoveredDates.Of(
            dates.Split(',').Select((d, i) => new Fact(FactKind.Date, 10 * i, d) { Date = Edtf.TryParse(d) }),
            [new TimelineEvent("bybit", Edtf.TryParse("2025-02-21")!, LocalizedText.Empty, [], [], SourceSpan.Whole("b.yml"))],
            Edtf.TryParse("2025-05-20")!).Select(f => f.Date)).ShouldBe(uncovered);
}
