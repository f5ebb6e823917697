namespace Briefings.Analysis.Alignment;

/// <summary>What the aligner takes for granted, in one place. Chances are of one event, from 0 to 1; gains are natural logarithms of
/// a likelihood ratio: told with the other side, against told by itself.</summary>
/// <remarks>Set on part of the development texts and checked on the rest; nothing here is fitted to a pair of languages.</remarks>
internal sealed record AlignmentWeights
{
    /// <summary>The weights in use.</summary>
    public static readonly AlignmentWeights Default = new();

    /// <summary>How often a number in digits that the other text has anywhere is found on the other side of its bead.</summary>
    public double NumberChance { get; init; } = 0.8;

    /// <summary>How often a date or amount is.</summary>
    public double FigureChance { get; init; } = 0.7;

    /// <summary>How often an entity is.</summary>
    public double EntityChance { get; init; } = 0.8;

    /// <summary>How often a name with a counterpart anywhere is.</summary>
    public double NameChance { get; init; } = 0.7;

    /// <summary>How often a word with a counterpart anywhere is.</summary>
    public double WordChance { get; init; } = 0.6;

    /// <summary>How many terms the chances above weigh as when the texts are counted.</summary>
    public double ChancePrior { get; init; } = 40;

    /// <summary>What is added to the segments that hold a term when its chance to be met by accident is reckoned.</summary>
    public double AccidentFloor { get; init; } = 0.125;

    /// <summary>A term met in more than this share of the segments tells nothing.</summary>
    public double CommonShare { get; init; } = 0.4;

    /// <summary>A term met in more segments than the square root of their number times this tells nothing either.</summary>
    public double CommonRoot { get; init; } = 3;

    /// <summary>Nor does a term met in more segments than this, however long the text is.</summary>
    public double CommonMost { get; init; } = 80;

    /// <summary>The spread of the logarithm of two lengths' ratio where they tell the same, for long segments.</summary>
    public double LengthSpread { get; init; } = 0.18;

    /// <summary>How much short segments add to that variance: this over the number of characters.</summary>
    public double LengthNoise { get; init; } = 2.2;

    /// <summary>How much the length counts.</summary>
    public double LengthWeight { get; init; } = 0.95;

    /// <summary>Words are offered to other texts to learn from where a bead gains no less than this.</summary>
    public double SureGain { get; init; } = 4;

    /// <summary>Word pairs are learned from no fewer beads than this.</summary>
    public int LeastToLearnFrom { get; init; } = 20;

    /// <summary>How much two words must keep together to be a pair: twice the beads that hold both, over the beads that hold either, each counted.</summary>
    public double LeastDice { get; init; } = 0.6;

    /// <summary>How sure a learned pair may become.</summary>
    public double LearnedStrength { get; init; } = 0.8;

    /// <summary>What to expect of texts told in one order.</summary>
    public Telling InOrder { get; init; } = Telling.InOrder;

    /// <summary>Texts are taken for translations where this much comes together: the share, by gain, of the freely found beads that keep one
    /// order (1 where all do), and the shares of segments that are linked, freely and in one order, times what they count.</summary>
    public double OrderNeeded { get; init; } = 2.47;

    /// <summary>How much the share of segments that are linked freely counts there.</summary>
    public double FreelyLinked { get; init; } = 0.59;

    /// <summary>How much the share of segments that are linked in one order counts there.</summary>
    public double OrderlyLinked { get; init; } = 1.25;

    /// <summary>What to expect of texts told freely.</summary>
    public Telling Freely { get; init; } = Telling.Freely;

    /// <summary>The most segments in a bead in all.</summary>
    public int MostInBead { get; init; } = 6;

    /// <summary>The most segments on the side of a bead that has fewer.</summary>
    public int MostOnBothSides { get; init; } = 3;

    /// <summary>The gain at which a bead's score is a half.</summary>
    public double ScoreMiddle { get; init; } = 1;

    /// <summary>How many units of gain take the score from a half to about three quarters.</summary>
    public double ScoreScale { get; init; } = 3;

    /// <summary>The least likeness in spelling that counts.</summary>
    public double LeastLikeness { get; init; } = 0.6;

    /// <summary>The least likeness in sound that counts across scripts.</summary>
    public double LeastSound { get; init; } = 0.62;
}
