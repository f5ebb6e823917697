namespace Briefings.Analysis.Cleaning;

/// <summary>A paragraph as it was pasted.</summary>
/// <param name="Line">The line it starts on, from 1.</param>
/// <param name="Text">Its words on one line.</param>
internal sealed record RawParagraph(int Line, string Text)
{
    /// <summary>How many words it has, by spaces.</summary>
    public int WordCount => Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
