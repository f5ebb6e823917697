using System.Collections.Immutable;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Cleaning;

/// <summary>Finds an article's headline.</summary>
internal static class TitleFinder
{
    private const int LongestMadeTitle = 110;
    private const int ShortestMadeTitle = 40;

    /// <summary>The line that is the headline, by its index; null where the text starts right away.</summary>
    public static int? Line(ImmutableArray<RawParagraph> paragraphs)
    {
        if (paragraphs.Length < 2 || !TextShape.IsHeadingLike(paragraphs[0]))
        {
            return null;
        }

        return TextShape.UsesFullStops(paragraphs) || paragraphs[1].Text.Length > paragraphs[0].Text.Length ? 0 : null;
    }

    /// <summary>A title made of the first sentence: as much of it as fits, up to a comma or a word's end.</summary>
    public static string Made(string text, LanguagePack pack)
    {
        var stop = text.AsSpan().IndexOfAny(pack.Sentences.Ends);
        var sentence = stop >= ShortestMadeTitle ? text[..stop] : text;
        sentence = sentence.TrimEnd([.. ".。।؟ "]) is { Length: > 0 } words ? words : text;
        if (sentence.Length <= LongestMadeTitle)
        {
            return sentence;
        }

        var head = sentence[..LongestMadeTitle];
        var clause = head.LastIndexOfAny([',', ';', ':', '،', '、', '，']);
        var cut = clause >= ShortestMadeTitle ? clause : head.LastIndexOf(' ');
        return head[..(cut > 0 ? cut : LongestMadeTitle - (char.IsHighSurrogate(head[^1]) ? 1 : 0))].TrimEnd() + "…";
    }
}
