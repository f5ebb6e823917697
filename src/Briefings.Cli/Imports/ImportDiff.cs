using Briefings.Content.Drafts;
using Spectre.Console;

namespace Briefings.Cli.Imports;

/// <summary>Shows what an import would make of a text, as a diff: what it takes out, what it adds, what it changes.</summary>
internal static class ImportDiff
{
    private static readonly Style Taken = new(Color.Red);
    private static readonly Style Added = new(Color.Green);
    private static readonly Style Faint = new(decoration: Decoration.Dim);

    private sealed record Line(char Sign, string Text, string? Why = null);

    /// <summary>Prints the diff, a block a line; nothing is written.</summary>
    public static void Print(string shown, PreparedDraft draft, IAnsiConsole console)
    {
        Write(console, $"--- {shown}\n", Taken);
        Write(console, $"+++ {draft.Path}\n", Added);
        foreach (var key in DraftWriter.FrontMatter(draft.Article).TrimEnd('\n').Split('\n'))
        {
            Print(new('+', key), console);
        }

        foreach (var line in Lines(draft))
        {
            Print(line, console);
        }
    }

    private static IEnumerable<Line> Lines(PreparedDraft draft)
    {
        var leftOut = draft.Manuscript.LeftOut.Select(l => (l.At.Line, l.At.Column, Lines: (Line[])[new('-', l.Text, l.Why)]));
        var removed = draft.Cleaned.Removals.Select(r => (r.Line, r.Column, Lines: (Line[])[new('-', r.Text, ImportLog.Word(r.Kind))]));
        var kept = draft.Cleaned.Body.Select(b => (b.Block.At.Line, b.Block.At.Column, Lines: string.Equals(b.Pasted, b.Text, StringComparison.Ordinal)
            ? (Line[])[new(' ', b.Text)]
            : [new('-', b.Pasted, "stray spaces"), new('+', b.Text)]));
        return leftOut.Concat(removed).Concat(kept).OrderBy(x => (x.Line, x.Column)).SelectMany(x => x.Lines);
    }

    private static void Print(Line line, IAnsiConsole console)
    {
        Write(console, $"{line.Sign}{line.Text.ReplaceLineEndings(" ")}", line.Sign switch { '-' => Taken, '+' => Added, _ => Style.Plain });
        Write(console, line.Why is { } why ? $"  [{why}]\n" : "\n", Faint);
    }

    private static void Write(IAnsiConsole console, string text, Style style) => console.Write(new Text(text, style));
}
