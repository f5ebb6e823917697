using System.Collections.Immutable;
using Briefings.Analysis.Alignment;
using Briefings.Analysis.Alignment.Scripts;
using Briefings.Analysis.Alignment.Words;
using Briefings.Analysis.Cleaning;
using Briefings.Analysis.Languages;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Names;

/// <summary>Finds a name's spelling in texts of another script, by sound.</summary>
internal sealed class SoundAlikes(ImmutableArray<LintedArticle> articles, ImmutableArray<ArticleAlignment> alignments, LanguageLibrary languages)
{
    private const double LikelyBead = 0.5;
    private const double Alike = 0.7;
    private const int ShortestSkeleton = 3;

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

    // The word without what clings to it, where that sounds like the part of the name; null where nothing does. So few
    // consonants as two are in too many words.
    private static string? Bare(string word, string part, Clinging clinging)
    {
        var skeleton = Skeleton.Of(part);
        return skeleton.Length < ShortestSkeleton ? null : clinging.Bare(Folding.Fold(word))
            .Select(b => (Word: b, Latin: Latinizer.Latinize(b)))
            .Where(b => EditDistance.IsWithin(Skeleton.Of(b.Latin), skeleton, 1) && Resemblance.OfSound(b.Latin, part) >= Alike)
            .OrderBy(b => b.Word.Length).ThenBy(b => b.Word, StringComparer.Ordinal)
            .Select(b => b.Word)
            .FirstOrDefault();
    }
}
