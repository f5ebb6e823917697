namespace Briefings.Analysis.Alignment;

/// <summary>How texts of a kind tell the same matter: how likely each shape of bead is, and what it costs to break the order.</summary>
internal sealed record Telling
{
    /// <summary>Texts of up to so many segments are taken for short.</summary>
    private const double FewSegments = 4;

    /// <summary>A translation: all is told, in one order.</summary>
    public static Telling InOrder { get; } = new();

    /// <summary>Two outlets' texts: much is left out, and the order differs.</summary>
    public static Telling Freely { get; } = new()
    {
        OneToOne = 0.38,
        OneToNone = 0.42,
        OneToNoneAmongMany = 0.6,
        OneToTwo = 0.012,
        TwoToTwo = 0.002,
        OneToThree = 0.002,
        Larger = 0.0002,
        Skip = 0.24,
        MissWeight = 1,
        PartCost = 1.5,
        LengthAccident = 0.19,
    };

    /// <summary>How likely a bead is one to one.</summary>
    public double OneToOne { get; init; } = 0.77;

    /// <summary>How likely it is a segment without a counterpart, on either side.</summary>
    public double OneToNone { get; init; } = 0.024;

    /// <summary>How likely that is in texts without end; between, the number of segments decides. Null where it is the same in all.</summary>
    public double? OneToNoneAmongMany { get; init; }

    /// <summary>How likely it is one to two, or two to one.</summary>
    public double OneToTwo { get; init; } = 0.06;

    /// <summary>How likely it is two to two.</summary>
    public double TwoToTwo { get; init; } = 0.024;

    /// <summary>How likely it is one to three, or three to one.</summary>
    public double OneToThree { get; init; } = 0.01;

    /// <summary>How likely it is of five segments; every further one makes it a third as likely.</summary>
    public double Larger { get; init; } = 0.004;

    /// <summary>What it costs to pass over a segment inside a block, beyond its having no counterpart.</summary>
    public double Skip { get; init; }

    /// <summary>What it costs to begin a block, beyond the choice of where.</summary>
    public double Jump { get; init; }

    /// <summary>How much it counts against a bead that a term is not found: less than the chances say, since the words of a sentence
    /// are found or not found together.</summary>
    public double MissWeight { get; init; } = 0.8;

    /// <summary>What it costs to suppose that only half of a side is told on the other side, so that half its misses do not count.</summary>
    public double PartCost { get; init; } = 10;

    /// <summary>How often lengths tell nothing, since either side says more or less of the same.</summary>
    public double LengthAccident { get; init; } = 0.03;

    /// <summary>What to expect of texts with so many segments: the more there are to go wrong with, the more must speak for a bead.</summary>
    /// <param name="segments">How many the shorter text has, at least 1.</param>
    public Telling Among(int segments) => OneToNoneAmongMany is { } many
        ? this with { OneToNone = OneToNone + ((many - OneToNone) * Math.Max(0, 1 - (FewSegments / segments))) }
        : this;

    /// <summary>The gain that lengths give, from their likelihood ratio; no more than its logarithm, or than 0 where that is less.</summary>
    public double Length(double likelihood) => Math.Log(((1 - LengthAccident) * likelihood) + LengthAccident);

    /// <summary>What a bead of this shape gains over leaving its segments alone, before anything is known of them.</summary>
    public double Prior(BeadShape shape) => Math.Log(Chance(shape)) - ((shape.Left + shape.Right) * Math.Log(OneToNone));

    /// <summary>What it is worth that terms of a side are not found, given the logarithm of how likely that is.</summary>
    public double Missing(double missing) => Math.Max(MissWeight * missing, (0.5 * MissWeight * missing) - PartCost);

    private double Chance(BeadShape shape) => (Math.Min(shape.Left, shape.Right), Math.Max(shape.Left, shape.Right)) switch
    {
        (1, 1) => OneToOne,
        (1, 2) => OneToTwo,
        (2, 2) => TwoToTwo,
        (1, 3) => OneToThree,
        _ => Larger * Math.Pow(3, 5 - shape.Left - shape.Right),
    };
}
