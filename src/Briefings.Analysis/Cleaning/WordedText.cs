using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Cleaning;

/// <summary>A word of a text.</summary>
/// <param name="Start">Its first UTF-16 unit.</param>
/// <param name="End">The index after it.</param>
/// <param name="Folded">It, folded.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FoldedWord(int Start, int End, string Folded)
{
    public int Length => End - Start;
}

/// <summary>A text with its words: runs of letters and numbers, in order.</summary>
internal sealed record WordedText(string Text, ImmutableArray<FoldedWord> Words)
{
    private static readonly SearchValues<char> Stops = SearchValues.Create(".,;:!?()\n");

    /// <summary>Finds the words of a text.</summary>
    public static WordedText Of(string text) => new(text, [.. Runs(text).Select(w => new FoldedWord(w.Start.Value, w.End.Value, Folding.Fold(text[w])))]);

    /// <summary>Where the words of a text are.</summary>
    public static IEnumerable<Range> Runs(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && (char.IsLetter(text[end]) || char.IsNumber(text[end])))
            {
                end++;
            }

            if (end > start)
            {
                yield return start..end;
            }

            start = end + 1;
        }
    }

    /// <summary>True where a word begins with a capital.</summary>
    public bool IsCapital(int word) => char.IsUpper(Text[Words[word].Start]);

    /// <summary>True where no sentence ends between two words, and no comma stands there: a name does not reach over them.</summary>
    public bool IsOneRun(int first, int last) => Text.AsSpan(Words[first].Start, Words[last].Start - Words[first].Start).IndexOfAny(Stops) < 0;

    /// <summary>The folded words from one on, with spaces between.</summary>
    public string Joined(int first, int count)
    {
        if (count == 1)
        {
            return Words[first].Folded;
        }

        var words = new string[count];
        for (var i = 0; i < count; i++)
        {
            words[i] = Words[first + i].Folded;
        }

        return string.Join(' ', words);
    }
}
