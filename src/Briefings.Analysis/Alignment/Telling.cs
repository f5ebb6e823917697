namespace Briefings.Analysis.Alignment;

/// <summary>How texts of a kind tell the same matter: how likely each shape of bead is, and what it costs to break the order.</summary>
internal sealed record Telling
{
    /// <summary>A translation: all is told, in one order.</summary>
    public static Telling InOrder { get; } = new();

    /// <summary>Two outlets' texts: much is left out, and the order differs.</summary>
    public static Telling Freely { get; } = new()
    {
        OneToOne = 0.4,
        OneToNone = 0.25,
        OneToTwo = 0.02,
        TwoToTwo = 0.002,
        OneToThree = 0.002,
        Larger = 0.0002,
        Skip = 0.1,
        Jump = 1,
    };

    /// <summary>How likely a bead is one to one.</summary>
    public double OneToOne { get; init; } = 0.7;

    /// <summary>How likely it is a segment without a counterpart, on either side.</summary>
    public double OneToNone { get; init; } = 0.03;

    /// <summary>How likely it is one to two, or two to one.</summary>
    public double OneToTwo { get; init; } = 0.08;

    /// <summary>How likely it is two to two.</summary>
    public double TwoToTwo { get; init; } = 0.015;

    /// <summary>How likely it is one to three, or three to one.</summary>
    public double OneToThree { get; init; } = 0.01;

    /// <summary>How likely it is of five segments; every further one makes it a third as likely.</summary>
    public double Larger { get; init; } = 0.002;

    /// <summary>What it costs to pass over a segment inside a block, beyond its having no counterpart.</summary>
    public double Skip { get; init; }

    /// <summary>What it costs to begin a block, beyond the choice of where.</summary>
    public double Jump { get; init; }

    /// <summary>What a bead of this shape gains over leaving its segments alone, before anything is known of them.</summary>
    public double Prior(BeadShape shape) => Math.Log(Chance(shape)) - ((shape.Left + shape.Right) * Math.Log(OneToNone));

    private double Chance(BeadShape shape) => (Math.Min(shape.Left, shape.Right), Math.Max(shape.Left, shape.Right)) switch
    {
        (1, 1) => OneToOne,
        (1, 2) => OneToTwo,
        (2, 2) => TwoToTwo,
        (1, 3) => OneToThree,
        _ => Larger * Math.Pow(3, 5 - shape.Left - shape.Right),
    };
}
