using System.Globalization;
using Briefings.Model.Articles;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Segments;

/// <summary>Gives the paragraphs and sentences of one article their ids, by their words.</summary>
internal sealed class SegmentIds(Article article)
{
    private readonly Dictionary<string, int> taken = new(StringComparer.Ordinal);
    private readonly string prefix = Prefix(article);
    private (string Text, string Digest) last = ("", Digest(""));

    /// <summary>The id of a sentence: <c>gate-fr-3k9x0qd</c>; of the same words again, <c>gate-fr-3k9x0qd-2</c>.</summary>
    public string OfSentence(string text) => Unique(prefix + Known(text));

    /// <summary>The part of a sentence's id that comes from its words alone: <c>3k9x0qd</c>, or of the same words again <c>3k9x0qd-2</c>.</summary>
    public static string FingerprintOf(Article article, Segment segment) => segment.Id[Prefix(article).Length..];

    /// <summary>The id of a paragraph: <c>p-gate-fr-3k9x0qd</c>.</summary>
    public string OfParagraph(string text) => Unique($"p-{prefix}{Known(text)}");

    private static string Prefix(Article article) => $"{article.SourceId}-{article.Language}-";

    /// <summary>Case, accents and spacing may change without a new id.</summary>
    private static string Digest(string text)
    {
        var folded = Folding.Fold(text);
        return StableHash.Digest(IsEvenlySpaced(folded) ? folded : string.Join(' ', folded.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    /// <summary>True where all space is single spaces between words.</summary>
    private static bool IsEvenlySpaced(string text)
    {
        var isSpace = true;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) && (isSpace || c != ' '))
            {
                return false;
            }

            isSpace = c == ' ';
        }

        return !isSpace;
    }

    // Many a paragraph is one sentence.
    private string Known(string text)
    {
        if (!ReferenceEquals(text, last.Text))
        {
            last = (text, Digest(text));
        }

        return last.Digest;
    }

    private string Unique(string id)
    {
        taken[id] = taken.GetValueOrDefault(id) + 1;
        return taken[id] == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{taken[id]}");
    }
}
