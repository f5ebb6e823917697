using System.Collections.Frozen;

namespace Briefings.Analysis.Alignment.Scripts;

/// <summary>Letters of alphabets other than Latin, by the Latin letters they sound like.</summary>
internal static class Alphabets
{
    private static readonly FrozenDictionary<char, string> Sounds = Read(
        "ا a ب b ت t ث th ج j ح h خ kh د d ذ d ر r ز z س s ش sh ص s ض d ط t ظ z ع a غ g ف f ق k ك k ل l م m ن n ه h و u ي i ة a ء a ئ i ؤ u "
        + "پ p چ ch ژ j گ g ڤ v ک k ی i ۀ h "
        + "א a ב b ג g ד d ה h ו v ז z ח h ט t י i כ k ך k ל l מ m ם m נ n ן n ס s ע a פ p ף f צ ts ץ ts ק k ר r ש sh ת t "
        + "а a б b в v г g д d е e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ sh ы y э e ю yu я ya "
        + "і i ї i є e ґ g ў u ј j љ l њ n ћ c ђ d џ j ъ a "
        + "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ i φ f χ ch ψ ps ω o");

    /// <summary>The Latin letters for a folded letter; empty where it has none.</summary>
    public static string Sound(char letter) => Sounds.GetValueOrDefault(letter, "");

    private static FrozenDictionary<char, string> Read(string table)
    {
        var cells = table.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(0, cells.Length / 2).ToFrozenDictionary(i => cells[2 * i][0], i => cells[(2 * i) + 1]);
    }
}
