using System.Collections.Immutable;
using Briefings.Model.Articles;
using Briefings.Model.Diagnostics;

namespace Briefings.Analysis.Merging;

/// <summary>How many of the ledger's readings of an article are of a kind.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="State">What it does with the matter.</param>
/// <param name="IsCurated">True where the editor says so, false where it was detected.</param>
/// <param name="Count">How many, at least 1.</param>
public sealed record ReadingCount(string ArticleId, ReadingState State, bool IsCurated, int Count);

/// <summary>What lists and sources tell of a merged briefing. It is little, so that it stays when all else about the briefing is forgotten.</summary>
/// <param name="Voices">How many independent sources it has; see <see cref="Lineages.LineageView.Voices"/>.</param>
/// <param name="Readings">What its articles do with the matters of its ledger, by article, state, and who says so; empty where the ledger is.</param>
/// <param name="Diagnostics">What was found wrong while merging.</param>
public sealed record BriefingTraits(int Voices, ImmutableArray<ReadingCount> Readings, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>True where its ledger has a row.</summary>
    public bool IsCompared => !Readings.IsEmpty;

    /// <summary>Those of a briefing that is merged.</summary>
    internal static BriefingTraits Of(MergedArticles merged) => new(
        merged.Lineage.Voices.Length,
        [
            .. merged.Ledger.Rows.SelectMany(r => r.Cells)
                .GroupBy(c => new ReadingCount(c.ArticleId, c.State, c.IsCurated, 1))
                .Select(same => same.Key with { Count = same.Count() })
                .OrderBy(r => r.ArticleId, StringComparer.Ordinal).ThenBy(r => (int)r.State).ThenBy(r => r.IsCurated),
        ],
        merged.Diagnostics);
}
