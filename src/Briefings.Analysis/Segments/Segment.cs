namespace Briefings.Analysis.Segments;

/// <summary>A sentence of an article.</summary>
/// <param name="Id">An id that stays the same while the sentence's words do, wherever it moves: <c>gate-fr-3k9x0qd</c>. Unique in its briefing.</param>
/// <param name="Paragraph">Index of its paragraph in <see cref="SegmentedArticle.Paragraphs"/>.</param>
/// <param name="Start">Where it starts in its paragraph's text.</param>
/// <param name="Text">Its words, without the space around them.</param>
public sealed record Segment(string Id, int Paragraph, int Start, string Text)
{
    /// <summary>The index after its last UTF-16 unit in its paragraph's text.</summary>
    public int End => Start + Text.Length;
}
