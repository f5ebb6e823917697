using System.Collections.Immutable;
using Briefings.Site.Pages.Frame;

namespace Briefings.Site.Pages.Briefing;

/// <summary>Something that became of a briefing.</summary>
/// <param name="Date">When.</param>
/// <param name="What">What, in a word or two.</param>
/// <param name="IsCorrection">True where the page's corrections tell more.</param>
/// <param name="Texts">Which texts came, changed or went, a line each.</param>
public sealed record HistoryEntryView(DateView Date, string What, bool IsCorrection, ImmutableArray<string> Texts);

/// <summary>What became of a briefing since it was first published.</summary>
/// <param name="Published">When it was first published.</param>
/// <param name="Updated">When it was last changed; null where it was not.</param>
/// <param name="Days">How many entries there are, in words, where they are too many to be shown at once; else null.</param>
/// <param name="Entries">The entries, newest first.</param>
public sealed record HistoryView(DateView Published, DateView? Updated, string? Days, ImmutableArray<HistoryEntryView> Entries);
