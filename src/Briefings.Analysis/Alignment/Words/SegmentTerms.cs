namespace Briefings.Analysis.Alignment.Words;

/// <summary>What is read of a segment; room for one after the other.</summary>
internal sealed class SegmentTerms
{
    private const int TypicalWords = 32;

    /// <summary>The words as they stand there.</summary>
    public List<RawWord> Raw { get; } = new(TypicalWords);

    /// <summary>What is known of each of them.</summary>
    public List<KnownWord> Words { get; } = new(TypicalWords);

    /// <summary>What the segment is compared by.</summary>
    public List<Term> Terms { get; } = new(TypicalWords);

    /// <summary>Forgets the segment.</summary>
    public void Clear()
    {
        Raw.Clear();
        Words.Clear();
        Terms.Clear();
    }
}
