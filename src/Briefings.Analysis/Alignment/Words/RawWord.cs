namespace Briefings.Analysis.Alignment.Words;

/// <summary>A word or number as it stands in a text.</summary>
/// <param name="Start">Its first UTF-16 unit.</param>
/// <param name="Length">How many units it takes.</param>
/// <param name="Script">What it is written in.</param>
/// <param name="Opens">True where it opens the text or a sentence, and so has a capital anyway.</param>
internal readonly record struct RawWord(int Start, int Length, ScriptClass Script, bool Opens)
{
    /// <summary>The index after it.</summary>
    public int End => Start + Length;
}

/// <summary>The kinds of writing that words are told apart by.</summary>
internal enum ScriptClass
{
    /// <summary>Neither letter nor digit.</summary>
    None,

    /// <summary>Digits.</summary>
    Digits,

    /// <summary>Latin letters.</summary>
    Latin,

    /// <summary>Another alphabet: Arabic, Cyrillic, Greek.</summary>
    Alphabet,

    /// <summary>Hangul.</summary>
    Hangul,

    /// <summary>Han characters.</summary>
    Han,

    /// <summary>Hiragana.</summary>
    Hiragana,

    /// <summary>Katakana.</summary>
    Katakana,
}
