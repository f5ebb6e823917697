using System.Collections.Immutable;
using Briefings.Site.Pages.Frame;

namespace Briefings.Site.Pages.Lists;

/// <summary>A source of an entry, with its own date where that is another.</summary>
/// <param name="Name">The publisher.</param>
/// <param name="Date">The date it gives; null where it gives the same or none.</param>
/// <param name="IsDetected">True where that date was read from its text, false where an editor declared it.</param>
public sealed record EntrySourceView(string Name, DateView? Date, bool IsDetected);

/// <summary>An entry of a timeline.</summary>
/// <param name="Date">When.</param>
/// <param name="Text">What happened.</param>
/// <param name="Briefings">The briefings that enter it; none on a briefing's own page.</param>
/// <param name="Entities">Who and what was part of it.</param>
/// <param name="Sources">What it rests on.</param>
public sealed record TimelineEntryView(
    DateView Date, TextView Text, ImmutableArray<LinkView> Briefings, ImmutableArray<LinkView> Entities, ImmutableArray<EntrySourceView> Sources);

/// <summary>The entries of one month.</summary>
/// <param name="Title">The month in words.</param>
/// <param name="Entries">Its entries, newest first.</param>
public sealed record TimelineMonthView(string Title, ImmutableArray<TimelineEntryView> Entries);

/// <summary>The timeline of the whole site.</summary>
/// <param name="Months">Newest first.</param>
public sealed record TimelineView(ImmutableArray<TimelineMonthView> Months);
