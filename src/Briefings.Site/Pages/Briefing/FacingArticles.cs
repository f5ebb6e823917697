using System.Collections.Immutable;
using Briefings.Analysis.Alignment;
using Briefings.Analysis.Merging;

namespace Briefings.Site.Pages.Briefing;

/// <summary>Two articles that a page sets side by side.</summary>
/// <param name="Left">The article on the reader's side.</param>
/// <param name="Right">The other; null where there is none.</param>
/// <param name="Beads">Their beads in the left article's order; empty without a right article.</param>
internal sealed record FacingArticles(AnalysedArticle Left, AnalysedArticle? Right, ImmutableArray<Bead> Beads)
{
    /// <summary>Chooses which articles face each other, so that each is shown: the two that share most first; those left over face the one they share most with.</summary>
    public static ImmutableArray<FacingArticles> Choose(MergedBriefing briefing, LanguagePair pair)
    {
        AnalysedArticle[] left = [.. briefing.Articles.Where(a => a.Article.Language == pair.Left)];
        AnalysedArticle[] right = [.. briefing.Articles.Where(a => a.Article.Language == pair.Right)];
        if (right.Length == 0)
        {
            return [.. left.Select(a => new FacingArticles(a, null, []))];
        }

        FacingArticles[] all = [.. left.SelectMany(l => right.Select(r => new FacingArticles(l, r, Between(briefing, l, r))))];
        if (all is [var only])
        {
            return [only];
        }

        var chosen = new List<FacingArticles>();
        foreach (var facing in all.OrderByDescending(f => f.Shared))
        {
            if (!chosen.Exists(c => c.Left == facing.Left || c.Right == facing.Right))
            {
                chosen.Add(facing);
            }
        }

        var alone = all.OrderByDescending(f => f.Shared).Where(f => !chosen.Exists(c => c.Left == f.Left) || !chosen.Exists(c => c.Right == f.Right));
        foreach (var facing in alone.ToArray())
        {
            if (!chosen.Exists(c => c.Left == facing.Left) || !chosen.Exists(c => c.Right == facing.Right))
            {
                chosen.Add(facing);
            }
        }

        return [.. chosen];
    }

    private double Shared => Beads.Where(b => b.IsLinked).Sum(b => b.Score);

    private static ImmutableArray<Bead> Between(MergedBriefing briefing, AnalysedArticle left, AnalysedArticle right)
    {
        var (l, r) = (left.Article.Id, right.Article.Id);
        foreach (var alignment in briefing.Alignments)
        {
            if (alignment.LeftId == l && alignment.RightId == r)
            {
                return alignment.Beads;
            }

            if (alignment.LeftId == r && alignment.RightId == l)
            {
                return alignment.Mirrored().Beads;
            }
        }

        return [];
    }
}
