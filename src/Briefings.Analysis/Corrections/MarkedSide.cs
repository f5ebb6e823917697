using System.Collections.Immutable;
using Briefings.Analysis.Segments;
using Briefings.Model.Briefings;
using Briefings.Model.Diagnostics;

namespace Briefings.Analysis.Corrections;

/// <summary>One article of a correction: finds the sentences that the correction names.</summary>
internal sealed class MarkedSide
{
    private readonly string articleId;
    private readonly ImmutableArray<SegmentMark> present;
    private readonly Dictionary<string, int> indices;
    private readonly HashSet<string> named;
    private readonly HashSet<int> taken = [];

    /// <summary>Looks at an article.</summary>
    /// <param name="article">The article as it is now.</param>
    /// <param name="marks">All that the correction names of it.</param>
    public MarkedSide(SegmentedArticle article, IEnumerable<SegmentMark> marks)
    {
        (articleId, present) = (article.Article.Id, SegmentMarks.Of(article));
        indices = present.Index().ToDictionary(m => m.Item.Fingerprint, m => m.Index, StringComparer.Ordinal);
        named = marks.Select(m => m.Fingerprint).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Where some sentences are, in ascending order; null where one of them is gone or taken by an earlier bead.</summary>
    public ImmutableArray<int>? Find(ImmutableArray<SegmentMark> marks)
    {
        ImmutableArray<int> found = [.. marks.Where(m => indices.ContainsKey(m.Fingerprint)).Select(m => indices[m.Fingerprint]).Distinct().Order()];
        return found.Length == marks.Length && !found.Any(taken.Contains) ? found : null;
    }

    /// <summary>Keeps later beads from some sentences.</summary>
    public void Take(ImmutableArray<int> found) => taken.UnionWith(found);

    /// <summary>True where a bead took one of some sentences.</summary>
    public bool IsTaken(ImmutableArray<int> segments) => segments.Any(taken.Contains);

    /// <summary>What no bead took, of some sentences.</summary>
    public IEnumerable<int> Free(ImmutableArray<int> segments) => segments.Where(i => !taken.Contains(i));

    /// <summary>Reports the sentences that are gone, with the one nearest to each among those that the correction does not name.</summary>
    public IEnumerable<Diagnostic> Gone(ImmutableArray<SegmentMark> marks) =>
        from mark in marks
        where !indices.ContainsKey(mark.Fingerprint)
        let nearest = NearestMark.To(mark, present.Where(p => !named.Contains(p.Fingerprint)))
        select ComparisonRules.SegmentChanged.At(mark.At, Hint(nearest), articleId, mark.Fingerprint);

    private static string Hint(SegmentMark? nearest) => nearest is null
        ? "No new sentence is like it. Delete its line, or save the alignment again."
        : $"The nearest is now “{nearest.Fingerprint} {nearest.Words}”.";
}
