namespace Briefings.Analysis.Facts.Numbers;

/// <summary>What an amount is of.</summary>
internal enum AmountKind
{
    /// <summary>A bare number or one of something.</summary>
    Number,

    /// <summary>A share in a hundred.</summary>
    Percent,

    /// <summary>Money.</summary>
    Money,
}

/// <summary>A number together with what it is of.</summary>
/// <param name="Kind">What it is of.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Number">The number in it.</param>
/// <param name="Value">How much.</param>
/// <param name="Currency">The ISO 4217 code of money.</param>
internal readonly record struct Amount(AmountKind Kind, int First, int End, NumberReading Number, decimal Value, string? Currency = null)
{
    /// <summary>True for a share in words: two thirds.</summary>
    public bool IsShare { get; init; }

    /// <summary>True for a number of years that somebody has lived.</summary>
    public bool IsAge { get; init; }

    /// <summary>True for money whose currency stands with another amount of the sentence.</summary>
    public bool IsElided { get; init; }
}
