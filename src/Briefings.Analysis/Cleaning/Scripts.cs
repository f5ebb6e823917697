namespace Briefings.Analysis.Cleaning;

/// <summary>The writing systems that are told apart.</summary>
internal enum Script
{
    Other,
    Latin,
    Greek,
    Cyrillic,
    Hebrew,
    Arabic,
    Indic,
    Thai,
    Hangul,
    Kana,
    Han,
}

/// <summary>Tells a letter's script by its block, which is enough for telling languages apart.</summary>
internal static class Scripts
{
    /// <summary>The script of a letter; <see cref="Script.Other"/> for everything else.</summary>
    public static Script Of(char c) => !char.IsLetter(c) ? Script.Other : c switch
    {
        < '\u0250' or (>= '\u1E00' and <= '\u1EFF') => Script.Latin,
        >= '\u0370' and <= '\u03FF' => Script.Greek,
        >= '\u0400' and <= '\u052F' => Script.Cyrillic,
        >= '\u0590' and <= '\u05FF' => Script.Hebrew,
        (>= '\u0600' and <= '\u077F') or (>= '\uFB50' and <= '\uFEFC') => Script.Arabic,
        >= '\u0900' and <= '\u0DFF' => Script.Indic,
        >= '\u0E00' and <= '\u0E7F' => Script.Thai,
        (>= '\u1100' and <= '\u11FF') or (>= '\uAC00' and <= '\uD7A3') => Script.Hangul,
        >= '\u3040' and <= '\u30FF' => Script.Kana,
        >= '\u3400' and <= '\u9FFF' => Script.Han,
        _ => Script.Other,
    };

    /// <summary>The script that most letters of a text are in. Kana decides alone, since Japanese is mostly written in Han.</summary>
    public static Script Main(string text)
    {
        var counts = text.Select(Of).Where(s => s != Script.Other).CountBy(s => s).ToDictionary();
        if (counts.GetValueOrDefault(Script.Kana) * 10 > counts.Values.Sum())
        {
            return Script.Kana;
        }

        return counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key).Select(c => c.Key).FirstOrDefault();
    }
}
