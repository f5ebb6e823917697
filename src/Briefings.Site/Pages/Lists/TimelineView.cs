using System.Collections.Immutable;
using Briefings.Site.Markup;
using Briefings.Site.Pages.Frame;

namespace Briefings.Site.Pages.Lists;

/// <summary>A source of an entry, with its own date where that is another.</summary>
/// <param name="Name">The publisher.</param>
/// <param name="Date">The date it gives; null where it gives the same or none.</param>
/// <param name="IsDetected">True where that date, or that it tells of the event at all, was read from its text; false where an editor declared it.</param>
public sealed record EntrySourceView(string Name, DateView? Date, bool IsDetected);

/// <summary>An entry of a timeline.</summary>
/// <param name="Date">When.</param>
/// <param name="Text">What happened.</param>
/// <param name="Briefings">The briefings that enter it; none on a briefing's own page.</param>
/// <param name="Entities">Who and what was part of it.</param>
/// <param name="Sources">What it rests on.</param>
public sealed record TimelineEntryView(
    DateView Date, TextView Text, ImmutableArray<LinkView> Briefings, ImmutableArray<LinkView> Entities, ImmutableArray<EntrySourceView> Sources);

/// <summary>A timeline, drawn and as a list.</summary>
/// <param name="Drawing">It to scale; null where there is nothing to compare.</param>
/// <param name="HasOtherDates">True where sources differ in a date.</param>
/// <param name="Entries">The same in words, in the order they are to be read; at least one.</param>
public sealed record TimelineListView(Html? Drawing, bool HasOtherDates, ImmutableArray<TimelineEntryView> Entries);

/// <summary>The entries of one month.</summary>
/// <param name="Title">The month in words; null for those of which only the year is known.</param>
/// <param name="Entries">Its entries, newest first.</param>
public sealed record TimelineMonthView(string? Title, ImmutableArray<TimelineEntryView> Entries);

/// <summary>The entries of one year, or those of it that are on one page.</summary>
/// <param name="Title">The year.</param>
/// <param name="Id">An id to link to.</param>
/// <param name="Drawing">Them to scale; null where there is nothing to compare.</param>
/// <param name="HasOtherDates">True where sources differ in a date.</param>
/// <param name="Months">Newest first; before them, what has no month.</param>
public sealed record TimelineYearView(string Title, string Id, Html? Drawing, bool HasOtherDates, ImmutableArray<TimelineMonthView> Months);

/// <summary>A part of the timeline of the whole site.</summary>
/// <param name="Years">Newest first.</param>
/// <param name="Number">Which part, from 1.</param>
/// <param name="Count">How many parts there are.</param>
/// <param name="Newer">The part before; null for the first.</param>
/// <param name="Older">The part after; null for the last.</param>
public sealed record TimelineView(ImmutableArray<TimelineYearView> Years, int Number, int Count, string? Newer, string? Older)
{
    /// <summary>True where there is more than one part.</summary>
    public bool IsLong => Count > 1;

    /// <summary>True where there are years to choose from.</summary>
    public bool HasYears => Years.Length > 1;
}
