using System.Text;

namespace Briefings.Analysis.Alignment.Scripts;

/// <summary>Hangul syllables in Latin letters, after the Revised Romanization of Korean (2000).</summary>
internal static class Hangul
{
    private const int Vowels = 21;
    private const int Finals = 28;

    private static readonly string[] Leading =
        ["g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"];

    private static readonly string[] Middle =
        ["a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu", "ui", "i"];

    private static readonly string[] Trailing =
        ["", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t"];

    /// <summary>Spells one syllable.</summary>
    /// <param name="latin">Where to.</param>
    /// <param name="syllable">From U+AC00 to U+D7A3.</param>
    public static void Append(StringBuilder latin, char syllable)
    {
        var index = syllable - '\uAC00';
        latin.Append(Leading[index / (Vowels * Finals)]).Append(Middle[index / Finals % Vowels]).Append(Trailing[index % Finals]);
    }
}
