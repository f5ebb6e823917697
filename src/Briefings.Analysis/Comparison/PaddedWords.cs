using Briefings.Model.Texts;

namespace Briefings.Analysis.Comparison;

/// <summary>Texts as folded words, each between spaces, so that whole words are found: <c> la banque </c> for “la Banque,”.</summary>
internal static class PaddedWords
{
    /// <summary>The words of a text.</summary>
    public static string Of(string text) => OfFolded(Folding.Fold(text));

    /// <summary>The words of a folded text.</summary>
    public static string OfFolded(string folded) =>
        string.Create(LengthOf(folded), folded, static (padded, letters) =>
        {
            padded.Fill(' ');
            var at = 1;
            foreach (var letter in letters)
            {
                if (char.IsLetterOrDigit(letter))
                {
                    padded[at++] = letter;
                }
                else if (padded[at - 1] != ' ')
                {
                    at++;
                }
            }
        });

    /// <summary>True for more words than one.</summary>
    public static bool AreSeveral(string words) => words.AsSpan().Trim(' ').Contains(' ');

    /// <summary>True where a text has some words, one behind the other; both padded.</summary>
    public static bool AreIn(ReadOnlySpan<char> text, ReadOnlySpan<char> words) => text.IndexOf(words) >= 0;

    private static int LengthOf(string folded)
    {
        var (length, words) = (0, 0);
        for (var i = 0; i < folded.Length; i++)
        {
            if (char.IsLetterOrDigit(folded[i]))
            {
                length++;
                words += i == 0 || !char.IsLetterOrDigit(folded[i - 1]) ? 1 : 0;
            }
        }

        return length + Math.Max(2, words + 1);
    }
}
