using System.Collections.Immutable;
using Briefings.Analysis.Facts;
using Briefings.Model.Briefings;
using Briefings.Model.Dates;

namespace Briefings.Analysis.Timelines;

/// <summary>Finds dates in a text that no event of its briefing covers, for an editor to make events of.</summary>
public static class UncoveredDates
{
    /// <summary>A period longer than this dates no event, in days.</summary>
    private const int LongestPeriod = 31;

    /// <summary>The dates of a month or less that agree with no event's date, each once, earliest first.</summary>
    /// <param name="facts">What the text states; facts of other kinds are passed over.</param>
    /// <param name="events">The briefing's events.</param>
    /// <param name="published">When the article appeared; that day needs no event.</param>
    public static ImmutableArray<Fact> Of(IEnumerable<Fact> facts, ImmutableArray<TimelineEvent> events, Edtf published) =>
    [
        .. facts
            .Where(f => f.Date is { } date
                && date.LengthInDays() <= LongestPeriod
                && !date.IsSameSpan(published)
                && !events.Any(e => e.Date.Agrees(date)))
            .OrderBy(f => f.Date)
            .DistinctBy(f => f.Key),
    ];
}
