namespace Briefings.Analysis.Languages;

/// <summary>What a token is made of.</summary>
internal enum TokenKind
{
    /// <summary>Letters.</summary>
    Word,

    /// <summary>Digits.</summary>
    Digits,

    /// <summary>One sign.</summary>
    Sign,
}

/// <summary>A piece of a text that matching takes as one.</summary>
/// <param name="Kind">What it is made of.</param>
/// <param name="Start">Where it starts, in UTF-16 units.</param>
/// <param name="Length">How many UTF-16 units it takes.</param>
/// <param name="Key">What it is matched by: the folded word without an Arabic article, digits in ASCII, the sign.</param>
/// <param name="Glued">True where nothing, not even a space, stands between it and the token before.</param>
/// <param name="IsCapital">True where it starts with a capital letter, or with an Arabic article.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, string Key, bool Glued, bool IsCapital)
{
    /// <summary>The index after it.</summary>
    public int End => Start + Length;

    /// <summary>True for letters.</summary>
    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>True for digits.</summary>
    public bool IsDigits => Kind == TokenKind.Digits;

    /// <summary>True for this sign or word.</summary>
    public bool Is(string key) => string.Equals(Key, key, StringComparison.Ordinal);
}
