using System.Collections.Immutable;
using Briefings.Model.Articles;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Segments;

/// <summary>Cuts texts into sentences, and articles into paragraphs and sentences with ids that stay.</summary>
public static class Segmenter
{
    /// <summary>The sentences of a text, as ranges without the space around them, in order. Together they hold all that is no space.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pack">The language it is written in.</param>
    public static ImmutableArray<Range> Sentences(string text, LanguagePack pack)
    {
        var ends = new SentenceEnds(text, pack);
        var sentences = ImmutableArray.CreateBuilder<Range>();
        var start = SkipSpace(text, 0);
        while (start < text.Length)
        {
            var end = ends.After(start);
            sentences.Add(start..TrimEnd(text, start, end));
            start = SkipSpace(text, end);
        }

        return sentences.ToImmutable();
    }

    /// <summary>The sentences of a block of prose, as ranges of its text; a row of a table is one.</summary>
    internal static ImmutableArray<Range> Sentences(Block block, LanguagePack pack) =>
        block.Kind is BlockKind.TableHead or BlockKind.TableRow ? Whole(block.Text.Text) : Sentences(block.Text.Text, pack);

    /// <summary>Cuts an article. Blocks without words, code and breaks are left out.</summary>
    /// <param name="article">The article.</param>
    /// <param name="pack">The language it is written in.</param>
    public static SegmentedArticle Cut(Article article, LanguagePack pack)
    {
        var ids = new SegmentIds(article);
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        var segments = ImmutableArray.CreateBuilder<Segment>();
        foreach (var block in article.Body.Where(b => b.IsProse))
        {
            var text = block.Text.Text;
            var sentences = Sentences(block, pack);
            if (sentences.IsEmpty)
            {
                continue;
            }

            paragraphs.Add(new(ids.OfParagraph(text), block, segments.Count, sentences.Length));
            foreach (var range in sentences)
            {
                var sentence = text[range];
                segments.Add(new(ids.OfSentence(sentence), paragraphs.Count - 1, range.Start.Value, sentence));
            }
        }

        return new(article, paragraphs.ToImmutable(), segments.ToImmutable());
    }

    private static ImmutableArray<Range> Whole(string text)
    {
        var start = SkipSpace(text, 0);
        return start < text.Length ? [start..TrimEnd(text, start, text.Length)] : [];
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
