namespace Briefings.Analysis.Facts.Numbers;

/// <summary>A number as it stands in a text.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Value">What it means.</param>
internal readonly record struct NumberReading(int First, int End, decimal Value)
{
    /// <summary>True where it has digits.</summary>
    public bool HasDigits { get; init; }

    /// <summary>True where it has a word for a thousand or more, or an abbreviation of one.</summary>
    public bool HasScale { get; init; }

    /// <summary>What stands before its only scale: 235 in 235 millions; 0 where it has none or is put together otherwise.</summary>
    public decimal Mantissa { get; init; }

    /// <summary>True where it is one word that is an article too.</summary>
    public bool IsArticle { get; init; }

    /// <summary>True where it is digits alone, without a sign between them.</summary>
    public bool IsPlainDigits { get; init; }

    /// <summary>True for a round number that is meant roughly.</summary>
    public bool IsRough { get; init; }
}
