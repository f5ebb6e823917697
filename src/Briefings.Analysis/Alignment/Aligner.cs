using System.Collections.Immutable;
using Briefings.Analysis.Alignment.Words;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Alignment;

/// <summary>Finds which segments of two texts tell the same. Safe to use from several threads.</summary>
/// <remarks>
/// A pair of segments is measured by its length, the numbers, dates and entities it shares, names that look or sound alike, cognates and,
/// given a lexicon, words of one meaning; each counts by how unlikely it is to be shared by accident. A first pass tells how often
/// terms of each kind are shared and how long one text is for the other; a second pass aligns with what that showed. Segments of several
/// sentences are aligned sentence by sentence.
/// </remarks>
public sealed class Aligner
{
    private readonly LanguagePack leftPack;
    private readonly LanguagePack rightPack;
    private readonly TermReader leftReader;
    private readonly TermReader rightReader;
    private readonly AlignmentWeights weights;
    private readonly LengthSpreads spreads;

    /// <summary>Prepares aligning texts of two languages.</summary>
    /// <param name="left">The language of the left texts.</param>
    /// <param name="right">The language of the right texts; may be the same.</param>
    /// <param name="lexicon">What words mean; null where nothing is known.</param>
    public Aligner(LanguagePack left, LanguagePack right, Lexicon? lexicon = null)
        : this(left, right, lexicon, AlignmentWeights.Default)
    {
    }

    internal Aligner(LanguagePack left, LanguagePack right, Lexicon? lexicon, AlignmentWeights weights)
    {
        (leftPack, rightPack, this.weights, spreads) = (left, right, weights, new(weights));
        (leftReader, rightReader) = (new(left, lexicon), new(right, lexicon));
    }

    /// <summary>Aligns two texts.</summary>
    /// <returns>The beads in the order of <see cref="BeadOrder"/>; every segment of both sides is in just one.</returns>
    public ImmutableArray<Bead> Align(ImmutableArray<AlignableSegment> left, ImmutableArray<AlignableSegment> right) => AlignPair(left, right).Beads;

    /// <summary>Aligns two texts, and gathers what others may learn from them.</summary>
    public AlignedPair AlignPair(ImmutableArray<AlignableSegment> left, ImmutableArray<AlignableSegment> right) => Align(left, right, words: null)!;

    /// <summary>Aligns two texts again with the words that were learned from others.</summary>
    /// <param name="left">The left text.</param>
    /// <param name="right">The right text.</param>
    /// <param name="words">What was learned.</param>
    /// <returns>Null where the words change nothing, since none of them links anything in these texts.</returns>
    public ImmutableArray<Bead>? Realign(ImmutableArray<AlignableSegment> left, ImmutableArray<AlignableSegment> right, LearnedWords words) =>
        words.Pairs.IsEmpty ? null : Align(left, right, words)?.Beads;

    private AlignedPair? Align(ImmutableArray<AlignableSegment> left, ImmutableArray<AlignableSegment> right, LearnedWords? words)
    {
        if (left.IsEmpty || right.IsEmpty)
        {
            return words is null ? new(BeadOrder.Sort(Alone(left.Length, right.Length)), []) : null;
        }

        var (leftPieces, rightPieces) = (Pieces.Cut(left, leftPack), Pieces.Cut(right, rightPack));
        var (leftSide, rightSide) = SharedWork.Both(left.Length, () => Side.Read(leftPieces.Segments, leftReader), () => Side.Read(rightPieces.Segments, rightReader));
        var pair = new TextPair(leftSide, rightSide, weights, spreads, words);
        if (words is not null && !pair.Learned)
        {
            return null;
        }

        var (beads, unexplained) = pair.Align();
        var aligned = new AlignedPair(BeadOrder.Sort(new PieceJoiner(leftPieces, rightPieces).Join(beads)), unexplained);
        return words is null ? aligned with { LeftWords = Prints(leftSide), RightWords = Prints(rightSide) } : aligned;
    }

    private static WordPrints Prints(Side side) => WordPrints.Of(side.Terms.Where(t => t.IsVerbal).Select(t => t.Print));

    private static IEnumerable<Bead> Alone(int left, int right) =>
        Enumerable.Range(0, left).Select(i => new Bead([i], [], 0, []))
            .Concat(Enumerable.Range(0, right).Select(j => new Bead([], [j], 0, [])));
}
