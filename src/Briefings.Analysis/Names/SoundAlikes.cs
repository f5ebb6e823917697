using System.Collections.Immutable;
using Briefings.Analysis.Alignment;
using Briefings.Analysis.Alignment.Scripts;
using Briefings.Analysis.Alignment.Words;
using Briefings.Analysis.Languages;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Names;

/// <summary>Finds a name's spelling in texts of another script, by sound.</summary>
internal sealed class SoundAlikes(ImmutableArray<LintedArticle> articles, ImmutableArray<ArticleAlignment> alignments, LanguageLibrary languages)
{
    private const double LikelyBead = 0.5;
    private const double Alike = 0.8;
    private const int ShortestSkeleton = 2;

    /// <summary>The words in aligned sentences of other articles that sound like the name, with their article.</summary>
    public IEnumerable<(int Article, string Text)> Of(int article, NameRun run)
    {
        var id = articles[article].Segmented.Article.Id;
        foreach (var alignment in alignments)
        {
            var beads = string.Equals(alignment.LeftId, id, StringComparison.Ordinal) ? alignment
                : string.Equals(alignment.RightId, id, StringComparison.Ordinal) ? alignment.Mirrored() : null;
            if (beads?.Beads.FirstOrDefault(b => b.IsLinked && b.Score >= LikelyBead && b.Left.Contains(run.Segment)) is { } bead)
            {
                var other = Enumerable.Range(0, articles.Length)
                    .First(i => string.Equals(articles[i].Segmented.Article.Id, beads.RightId, StringComparison.Ordinal));
                if (bead.Right.Select(j => In(articles[other], j, run.Text)).FirstOrDefault(t => t is not null) is { } text)
                {
                    yield return (other, text);
                }
            }
        }
    }

    private string? In(LintedArticle article, int segment, string name)
    {
        var clinging = new Clinging(languages.For(article.Segmented.Article.Language).Clitics);
        var text = article.Segmented.Segments[segment].Text;
        var parts = name.Split(' ', '-').Select(p => Latinizer.Latinize(Folding.Fold(p))).ToArray();
        var words = WordSplitter.Split(text).ToArray();
        for (var i = 0; i + parts.Length <= words.Length; i++)
        {
            var spelt = words.Skip(i).Take(parts.Length)
                .Select((w, k) => w.Script == ScriptClass.Latin ? null : Bare(text.Substring(w.Start, w.Length), parts[k], clinging)).ToArray();
            if (spelt.All(s => s is not null))
            {
                return string.Join(' ', spelt);
            }
        }

        return null;
    }

    // The word without what clings to it, where that sounds like the part of the name.
    private static string? Bare(string word, string part, Clinging clinging) =>
        clinging.Bare(Folding.Fold(word)).FirstOrDefault(b => Latinizer.Latinize(b) is { Length: > 0 } latin
            && Skeleton.Of(part) is { Length: >= ShortestSkeleton } skeleton
            && string.Equals(Skeleton.Of(latin), skeleton, StringComparison.Ordinal)
            && Resemblance.OfSound(latin, part) >= Alike);
}
