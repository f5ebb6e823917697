using System.Globalization;
using Briefings.Analysis.Status;
using Briefings.Cli.Output;
using Spectre.Console;

namespace Briefings.Cli.Statuses;

/// <summary>Prints a board for people: a table with lines and colours on a terminal, a Markdown table elsewhere.</summary>
internal static class StatusTable
{
    private static readonly Style Bad = new(Color.Red);
    private static readonly Style Odd = new(Color.Yellow);
    private static readonly Style Faint = new(decoration: Decoration.Dim);

    /// <summary>Prints it, and below it what is open outside of the briefings.</summary>
    public static void Print(DeskBoard board, Streams streams)
    {
        string[] columns = ["briefing", "sources", .. board.Languages.Select(l => l.Value), "findings"];
        if (streams.ColoursOut)
        {
            PrintTable(board, columns, streams.OutConsole());
        }
        else
        {
            PrintLines(board, columns, streams.Out);
        }
    }

    private static void PrintLines(DeskBoard board, string[] columns, TextWriter output)
    {
        output.WriteLine($"| {string.Join(" | ", columns)} |");
        output.WriteLine($"|{string.Concat(columns.Select(_ => " --- |"))}");
        foreach (var briefing in board.Briefings)
        {
            string[] cells = [briefing.Id, briefing.Voices.ToString(CultureInfo.InvariantCulture), .. briefing.Languages.Select(Words), Words(briefing.Findings)];
            output.WriteLine($"| {string.Join(" | ", cells)} |");
        }

        output.WriteLine();
        output.WriteLine($"Elsewhere: {Words(board.Elsewhere)}.");
    }

    private static void PrintTable(DeskBoard board, string[] columns, IAnsiConsole console)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumns([.. columns.Select(c => new TableColumn(new Text(c)))]);
        foreach (var briefing in board.Briefings)
        {
            table.AddRow(
            [
                new Text(briefing.Id),
                new Text(briefing.Voices.ToString(CultureInfo.InvariantCulture), briefing.Voices < 2 ? Odd : Style.Plain),
                .. briefing.Languages.Select(Cell),
                Findings(briefing.Findings),
            ]);
        }

        console.Write(table);
        console.Write(new Text("Elsewhere: "));
        console.Write(Findings(board.Elsewhere));
        console.Write(new Text(".\n"));
    }

    private static Text Cell(LanguageState state) => new(Words(state), (state.IsPublished, state.IsStale || state.Untranslated > 0) switch
    {
        (false, _) => Faint,
        (_, true) => Odd,
        _ => Style.Plain,
    });

    private static string Words(LanguageState state) => string.Join(", ", new[]
    {
        state.IsPublished ? null : "missing",
        state.Articles > 0 ? DiagnosticSummary.Count(state.Articles, "article") : null,
        state.HasDeskText ? state.IsStale ? "desk (stale)" : "desk" : null,
        state.Untranslated > 0 ? string.Create(CultureInfo.InvariantCulture, $"{state.Untranslated} untranslated") : null,
    }.OfType<string>());

    private static string Words(OpenFindings findings) => findings is (0, 0, 0)
        ? "none"
        : string.Join(", ", new[] { (findings.Errors, "error"), (findings.Warnings, "warning"), (findings.Notes, "note") }
            .Where(x => x.Item1 > 0)
            .Select(x => DiagnosticSummary.Count(x.Item1, x.Item2)));

    private static Text Findings(OpenFindings findings) => new(
        Words(findings),
        findings.Errors > 0 ? Bad : findings.Warnings > 0 ? Odd : Style.Plain);
}
