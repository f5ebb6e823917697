using System.Runtime.InteropServices;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Comparison;

/// <summary>A text beside what it folds into.</summary>
/// <param name="Text">The text.</param>
/// <param name="Folded">It, folded.</param>
/// <param name="Origins">For each UTF-16 unit of the folded text, and for its end, the index in the text that it came from.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FoldedText(string Text, string Folded, int[] Origins)
{
    /// <summary>Folds a text.</summary>
    public static FoldedText Of(string text)
    {
        var (folded, origins) = Folding.FoldWithOrigins(text);
        return new(text, folded, origins);
    }

    /// <summary>The words of the text that a stretch of the folded one came from.</summary>
    public string Unfolded(Range folded) => Text[Origins[folded.Start.Value]..Origins[folded.End.Value]];

    /// <summary>Where the words of the folded text are, in order: runs of letters and digits.</summary>
    public IEnumerable<Range> Words()
    {
        for (var start = 0; start < Folded.Length; start++)
        {
            var end = start;
            while (end < Folded.Length && char.IsLetterOrDigit(Folded[end]))
            {
                end++;
            }

            if (end > start)
            {
                yield return start..end;
                start = end;
            }
        }
    }
}
