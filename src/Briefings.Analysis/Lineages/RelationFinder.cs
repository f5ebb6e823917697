using System.Collections.Immutable;
using Briefings.Analysis.Alignment;
using Briefings.Analysis.Alignment.Words;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Lineages;

/// <summary>Finds how articles look related.</summary>
internal static class RelationFinder
{
    private const double LikelyBead = 0.5;

    /// <summary>The relation of two articles; <paramref name="left"/> is taken to derive from <paramref name="right"/>.</summary>
    public static DetectedRelation Find(TracedArticle left, TracedArticle right, ImmutableArray<Bead> beads)
    {
        var evidence = Evidence(left, right, beads);
        return new(
            left.Article.Id,
            right.Article.Id,
            RelationRules.Judge(evidence),
            RelationRules.IsCertain(evidence),
            IsOneLanguage(left, right),
            evidence);
    }

    private static RelationEvidence Evidence(TracedArticle left, TracedArticle right, ImmutableArray<Bead> beads)
    {
        var matching = beads.Where(b => b.IsLinked && (b.Score >= LikelyBead || Shared(b, left, right) > 0)).OrderBy(b => b.Left[0]).ToArray();
        return new(
            matching.Sum(b => b.Left.Length),
            left.Sentences.Length,
            matching.Sum(b => b.Right.Length),
            right.Sentences.Length,
            matching.Length,
            matching.Length == 0 ? 0 : (double)LongestRise(matching.Select(b => b.Right[0])) / matching.Length,
            matching.Sum(b => Shared(b, left, right)),
            left.Facts.Sum(f => f.Length),
            right.Facts.Sum(f => f.Length),
            IsOneLanguage(left, right) ? Wording(matching, left, right) : null);
    }

    private static bool IsOneLanguage(TracedArticle left, TracedArticle right) =>
        left.Article.Language.Primary.Equals(right.Article.Language.Primary, StringComparison.Ordinal);

    private static int Shared(Bead bead, TracedArticle left, TracedArticle right) =>
        bead.Left.SelectMany(i => left.Facts[i]).Intersect(bead.Right.SelectMany(j => right.Facts[j])).Count();

    private static double Wording(Bead[] beads, TracedArticle left, TracedArticle right)
    {
        var (shared, all) = (0, 0);
        foreach (var bead in beads)
        {
            var one = Words(bead.Left, left);
            var other = Words(bead.Right, right);
            all += one.Count + other.Count;
            shared += 2 * one.Count(other.Contains);
        }

        return all == 0 ? 0 : (double)shared / all;
    }

    private static HashSet<string> Words(ImmutableArray<int> segments, TracedArticle article) =>
        segments.SelectMany(i => WordSplitter.Split(article.Sentences[i]).Select(w => Folding.Fold(article.Sentences[i].Substring(w.Start, w.Length))))
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>The length of the longest rising subsequence (Schensted, 1961): how many need not move for all to be in order.</summary>
    private static int LongestRise(IEnumerable<int> values)
    {
        var ends = new List<int>();
        foreach (var value in values)
        {
            var at = ends.BinarySearch(value);
            at = at < 0 ? ~at : at;
            if (at == ends.Count)
            {
                ends.Add(value);
            }
            else
            {
                ends[at] = value;
            }
        }

        return ends.Count;
    }
}
