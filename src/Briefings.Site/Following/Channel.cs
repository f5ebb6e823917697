using Briefings.Analysis.Merging;
using Briefings.Analysis.Timelines;
using Briefings.Site.Pages;
using Briefings.Site.Routes;

namespace Briefings.Site.Following;

/// <summary>Something to follow in one language: all of it, a topic, a source or an entity.</summary>
internal sealed record Channel
{
    /// <summary>Whom it is for.</summary>
    public required Reader Reader { get; init; }

    /// <summary>The page that shows the same; feeds and calendar are beside it.</summary>
    public required Route Home { get; init; }

    /// <summary>Its name, without the site's.</summary>
    public required string Name { get; init; }

    /// <summary>The same as feed readers list it, among those of other sites.</summary>
    public required string Title { get; init; }

    /// <summary>What it is about; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>Its briefings that are written in the reader's language, newest first. Looked for at each use: every page names the
    /// channels of all languages, and few ask what is in them.</summary>
    public required IEnumerable<MergedBriefing> Briefings { get; init; }

    /// <summary>The briefings in any language that its feeds depend on; the same list for every reader.</summary>
    public required Func<IEnumerable<MergedBriefing>> Origin { get; init; }

    /// <summary>Finds its events, earliest first.</summary>
    public required Func<IEnumerable<TimelineEntry>> Events { get; init; }

    /// <summary>True where there are feeds: for a language always, for the rest where it has a briefing.</summary>
    public required bool HasFeeds { get; init; }

    /// <summary>True where there is a calendar: for a language always, for the rest where it has events.</summary>
    public required bool HasCalendar { get; init; }

    /// <summary>Where the calendar is.</summary>
    public Route CalendarRoute => Home.Beside("calendar.ics");
}
