using System.Collections.Immutable;
using Briefings.Analysis.Timelines;

namespace Briefings.Analysis.Merging;

/// <summary>What is known of a briefing from an earlier run, in which its files, the glossary and the program were the same: as long as
/// nobody asks for more, it need not be read closely again.</summary>
/// <param name="Headings">Its titles and summaries.</param>
/// <param name="NamedIds">The entities that its articles name, by first mention.</param>
/// <param name="EventSources">What each of its events rests on, in authored order.</param>
/// <param name="Taught">What its articles teach, each two of different languages.</param>
/// <param name="Telling">The digest of the learned words that it was merged with, as far as they could matter.</param>
/// <param name="Outline">What other pages may show of its texts.</param>
/// <param name="Traits">What merging found; it holds where other words are learned only if none of them may be in its articles.</param>
public sealed record KeptBriefing(
    ImmutableArray<Heading> Headings,
    ImmutableArray<string> NamedIds,
    ImmutableArray<ImmutableArray<EntrySource>> EventSources,
    ImmutableArray<TaughtPair> Taught,
    string Telling,
    BriefingOutline Outline,
    BriefingTraits Traits);
