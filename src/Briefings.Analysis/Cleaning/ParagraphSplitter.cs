using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Briefings.Analysis.Cleaning;

/// <summary>Cuts a pasted text into paragraphs.</summary>
internal static class ParagraphSplitter
{
    private const int NarrowestWidth = 40;
    private const int WidestWidth = 100;
    private const int FewestWrappedLines = 3;

    /// <summary>A line is a paragraph, unless the lines between two blank ones are one paragraph that was wrapped at a fixed width.</summary>
    public static ImmutableArray<RawParagraph> Split(string text)
    {
        var paragraphs = ImmutableArray.CreateBuilder<RawParagraph>();
        var block = new List<RawParagraph>();
        var line = 0;
        foreach (var raw in text.ReplaceLineEndings("\n").Split('\n').Append(""))
        {
            line++;
            var tidy = OneLine(raw);
            if (tidy.Length > 0)
            {
                block.Add(new(line, tidy));
                continue;
            }

            paragraphs.AddRange(IsWrapped(block) ? [new(block[0].Line, string.Join(' ', block.Select(l => l.Text)))] : block);
            block.Clear();
        }

        return paragraphs.ToImmutable();
    }

    // In a wrapped paragraph no line had room for the first word of the next.
    private static bool IsWrapped(List<RawParagraph> block)
    {
        var width = block.Count == 0 ? 0 : block.Max(l => l.Text.Length);
        return block.Count >= FewestWrappedLines
            && width is >= NarrowestWidth and <= WidestWidth
            && block.Zip(block.Skip(1)).All(x => x.First.Text.Length + 1 + FirstWord(x.Second.Text) > width);
    }

    private static int FirstWord(string text) => text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? space : text.Length;

    // Characters that only steer a display are dropped, but the joiners, which Persian and emoji are spelt with.
    private static string OneLine(string raw)
    {
        var line = new StringBuilder(raw.Length);
        foreach (var rune in raw.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (rune.Value is '\t' || category is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                line.Append(' ');
            }
            else if (rune.Value is 0x200C or 0x200D || category is not (UnicodeCategory.Control or UnicodeCategory.Format))
            {
                line.Append(rune.ToString());
            }
        }

        return string.Join(' ', line.ToString().Normalize(NormalizationForm.FormC).Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim();
    }
}
