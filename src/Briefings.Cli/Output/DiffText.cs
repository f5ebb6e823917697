using System.Globalization;
using Spectre.Console;

namespace Briefings.Cli.Output;

/// <summary>Prints what changes in a file as a unified diff, which <c>patch</c> and <c>git apply</c> read.</summary>
internal static class DiffText
{
    private const int Context = 3;
    private static readonly Style Removed = new(Color.Red);
    private static readonly Style Added = new(Color.Green);
    private static readonly Style Place = new(Color.Blue);

    /// <summary>Prints the changes with three lines around each; nothing where there are none.</summary>
    public static void Print(string file, string before, string after, IAnsiConsole console)
    {
        var edits = LineDiff.Of(before, after);
        if (edits.All(e => e.Kind == EditKind.Same))
        {
            return;
        }

        console.Write(new Text($"--- {file}\n+++ {file}\n"));
        foreach (var (start, end) in Hunks(edits))
        {
            Print(edits, start, end, console);
        }
    }

    private static void Print(IReadOnlyList<LineEdit> edits, int start, int end, IAnsiConsole console)
    {
        var (old, fresh) = (edits.Take(start).Count(e => e.Kind != EditKind.Added), edits.Take(start).Count(e => e.Kind != EditKind.Removed));
        var hunk = edits.Skip(start).Take(end - start).ToArray();
        var (removed, added) = (hunk.Count(e => e.Kind != EditKind.Added), hunk.Count(e => e.Kind != EditKind.Removed));
        console.Write(new Text(string.Create(CultureInfo.InvariantCulture, $"@@ -{old + 1},{removed} +{fresh + 1},{added} @@\n"), Place));
        foreach (var edit in hunk)
        {
            console.Write(Line(edit));
            if (!edit.Line.EndsWith('\n'))
            {
                console.Write(new Text("\n\\ No newline at end of file\n"));
            }
        }
    }

    private static Text Line(LineEdit edit) => edit.Kind switch
    {
        EditKind.Removed => new($"-{edit.Line}", Removed),
        EditKind.Added => new($"+{edit.Line}", Added),
        _ => new($" {edit.Line}"),
    };

    private static IEnumerable<(int Start, int End)> Hunks(IReadOnlyList<LineEdit> edits)
    {
        (int Start, int End)? open = null;
        foreach (var i in Enumerable.Range(0, edits.Count).Where(i => edits[i].Kind != EditKind.Same))
        {
            var (start, end) = (Math.Max(0, i - Context), Math.Min(edits.Count, i + Context + 1));
            if (open is { } hunk && start > hunk.End)
            {
                yield return hunk;
                open = null;
            }

            open = (open?.Start ?? start, end);
        }

        if (open is { } last)
        {
            yield return last;
        }
    }
}
