using System.Collections.Immutable;
using Briefings.Analysis.Alignment;
using Briefings.Analysis.Comparison;
using Briefings.Analysis.Lineages;
using Briefings.Model.Diagnostics;

namespace Briefings.Analysis.Merging;

/// <summary>What merging finds in a briefing; <see cref="MergedBriefing"/> says what each is.</summary>
internal sealed record MergedArticles
{
    public required ImmutableArray<ArticleAlignment> Alignments { get; init; }

    public required Ledger Ledger { get; init; }

    public required LineageView Lineage { get; init; }

    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }
}
