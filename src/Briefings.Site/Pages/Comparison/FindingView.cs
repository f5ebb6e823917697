using System.Collections.Immutable;
using Briefings.Site.Pages.Frame;

namespace Briefings.Site.Pages.Comparison;

/// <summary>One source's part in a finding.</summary>
/// <param name="Source">The publisher and the article's language.</param>
/// <param name="Text">Its own words; null where it has none.</param>
/// <param name="Href">The segment that proves it; null where none does.</param>
/// <param name="IsCurated">True where an editor says so; else the program found it.</param>
/// <param name="IsMachine">True where the source's text is a translation by a program.</param>
public sealed record FindingVoiceView(string Source, TextView? Text, string? Href, bool IsCurated, bool IsMachine);

/// <summary>The sources that do the same.</summary>
/// <param name="State">What they do, as style sheets know it.</param>
/// <param name="Label">The same in words.</param>
/// <param name="Voices">They, in the briefing's order.</param>
public sealed record FindingSideView(string State, string Label, ImmutableArray<FindingVoiceView> Voices);

/// <summary>Something that sources do not tell alike.</summary>
/// <param name="RowId">The id of its row in the ledger.</param>
/// <param name="Label">The fact or claim.</param>
/// <param name="Sides">Who says what; those that do not cover it are left out.</param>
public sealed record FindingView(string RowId, TextView Label, ImmutableArray<FindingSideView> Sides);

/// <summary>Findings of one kind.</summary>
/// <param name="Id">An id to link to.</param>
/// <param name="Title">What they have in common.</param>
/// <param name="Findings">The first of them.</param>
/// <param name="More">How many more the ledger has; null where there are none.</param>
public sealed record FindingGroupView(string Id, string Title, ImmutableArray<FindingView> Findings, int? More);
