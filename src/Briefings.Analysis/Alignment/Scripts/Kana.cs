using System.Text;

namespace Briefings.Analysis.Alignment.Scripts;

/// <summary>Kana in Latin letters, after Hepburn, long vowels unmarked.</summary>
internal static class Kana
{
    private const int HiraganaToKatakana = 'ァ' - 'ぁ';

    // From U+30A1, in the order of Unicode; small vowels as their large ones.
    private static readonly string[] Sounds =
    [
        "a", "a", "i", "i", "u", "u", "e", "e", "o", "o", "ka", "ga", "ki", "gi", "ku", "gu", "ke", "ge", "ko", "go", "sa", "za", "shi", "ji",
        "su", "zu", "se", "ze", "so", "zo", "ta", "da", "chi", "ji", "", "tsu", "zu", "te", "de", "to", "do", "na", "ni", "nu", "ne", "no",
        "ha", "ba", "pa", "hi", "bi", "pi", "fu", "bu", "pu", "he", "be", "pe", "ho", "bo", "po", "ma", "mi", "mu", "me", "mo", "ya", "ya",
        "yu", "yu", "yo", "yo", "ra", "ri", "ru", "re", "ro", "wa", "wa", "i", "e", "o", "n", "vu", "ka", "ke",
    ];

    /// <summary>Spells one kana; a small vowel or glide replaces the vowel before it (<c>ファ</c> is fa).</summary>
    public static void Append(StringBuilder latin, char kana)
    {
        var katakana = kana <= '\u3096' ? (char)(kana + HiraganaToKatakana) : kana;
        if (katakana is < 'ァ' or > 'ヶ')
        {
            return;
        }

        if (katakana is 'ァ' or 'ィ' or 'ゥ' or 'ェ' or 'ォ' or 'ャ' or 'ュ' or 'ョ' && latin.Length > 1 && latin[^1] is 'a' or 'e' or 'i' or 'o' or 'u')
        {
            latin.Length--;
        }

        latin.Append(Sounds[katakana - 'ァ']);
    }
}
