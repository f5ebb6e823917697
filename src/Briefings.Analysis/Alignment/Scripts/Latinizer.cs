using System.Text;

namespace Briefings.Analysis.Alignment.Scripts;

/// <summary>Spells words of other scripts in Latin letters, near enough to know a name by.</summary>
/// <remarks>Hangul after the Revised Romanization of Korean (2000), letter by letter without sound changes; kana after Hepburn;
/// Arabic and Hebrew letters by their consonants, long vowels kept; Cyrillic and Greek by sound. Letters it does not know are dropped.</remarks>
internal static class Latinizer
{
    /// <summary>Spells a folded word in the letters a to z. A word in Latin letters stays as it is.</summary>
    public static string Latinize(string folded)
    {
        var latin = new StringBuilder(folded.Length * 2);
        foreach (var c in GreekPairs(folded))
        {
            if (c is >= 'a' and <= 'z')
            {
                latin.Append(c);
            }
            else if (c is >= '\uAC00' and <= '\uD7A3')
            {
                Hangul.Append(latin, c);
            }
            else if (c is >= '\u3041' and <= '\u30FC')
            {
                Kana.Append(latin, c);
            }
            else
            {
                latin.Append(Alphabets.Sound(c));
            }
        }

        return latin.ToString();
    }

    /// <summary>Greek writes foreign b, d, g and j with two letters.</summary>
    private static string GreekPairs(string folded) => folded.AsSpan().ContainsAnyInRange('\u03B1', '\u03C9')
        ? folded.Replace("μπ", "b", StringComparison.Ordinal).Replace("ντ", "d", StringComparison.Ordinal)
            .Replace("γκ", "g", StringComparison.Ordinal).Replace("τζ", "j", StringComparison.Ordinal)
        : folded;
}
