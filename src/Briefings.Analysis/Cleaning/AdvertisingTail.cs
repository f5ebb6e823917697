using System.Collections.Immutable;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Cleaning;

/// <summary>Finds advertising that stands below an article.</summary>
internal static class AdvertisingTail
{
    private const int FewestWords = 8;
    private const int MostWords = 40;
    private const int FewestParagraphsAbove = 3;
    private const double MostShared = 0.34;

    /// <summary>How many paragraphs at the end are advertising: lines without a full stop, in an article that sets full stops,
    /// whose words the article hardly uses.</summary>
    public static int Count(ImmutableArray<RawParagraph> paragraphs, LanguagePack pack)
    {
        var count = 0;
        while (paragraphs.Length - count > FewestParagraphsAbove && IsAdvertising(paragraphs[..^(count + 1)], paragraphs[^(count + 1)], pack))
        {
            count++;
        }

        return count;
    }

    private static bool IsAdvertising(ImmutableArray<RawParagraph> above, RawParagraph last, LanguagePack pack)
    {
        if (!last.IsRunning || last.WordCount is < FewestWords or > MostWords || TextShape.EndsSentence(last.Text) || !TextShape.UsesFullStops(above))
        {
            return false;
        }

        var words = WordStems.Of(last.Text, pack);
        var known = WordStems.Of(string.Join('\n', above.Select(p => p.Text)), pack);
        return words.Count > 0 && words.Count(known.Contains) <= MostShared * words.Count;
    }
}
