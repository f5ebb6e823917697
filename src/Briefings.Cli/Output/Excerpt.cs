using Spectre.Console.Rendering;

namespace Briefings.Cli.Output;

/// <summary>A line of a file, fit for a terminal, and what to print under it.</summary>
/// <param name="Line">The line; a long one is cut to the neighbourhood of the place.</param>
/// <param name="Underline">A caret below the place's first character, and a wave as far as it reaches.</param>
internal sealed record Excerpt(string Line, string Underline)
{
    private const int Before = 60;
    private const int After = 80;
    private const string Cut = "…";

    /// <summary>Shows a place.</summary>
    /// <param name="line">The whole line.</param>
    /// <param name="column">The place's first UTF-16 unit, from 1.</param>
    /// <param name="length">How many units it takes.</param>
    public static Excerpt Of(string line, int column, int length)
    {
        var start = Math.Clamp(column - 1, 0, line.Length);
        var end = Math.Clamp(start + length, start, line.Length);
        var from = start <= Before ? 0 : WholeCharacter(line, start - Before);
        var to = line.Length - start <= After ? line.Length : WholeCharacter(line, start + After);
        var before = (from > 0 ? Cut : "") + Printable.Of(line[from..start]);
        var marked = Printable.Of(line[start..Math.Min(end, to)]);
        var after = Printable.Of(line[Math.Min(end, to)..to]) + (to < line.Length ? Cut : "");
        return new(
            before + marked + after,
            new string(' ', Width(before)) + "^" + new string('~', Math.Max(0, Width(marked) - 1)));
    }

    private static int WholeCharacter(string line, int index) => char.IsLowSurrogate(line[index]) ? index - 1 : index;

    private static int Width(string text) => text.Length == 0 ? 0 : new Segment(text).CellCount();
}
