using System.Collections.Immutable;
using System.Text;
using Briefings.Cli.Output;
using Briefings.Site.Publishing;

namespace Briefings.Cli.Sites;

/// <summary>Tells in Markdown how a site differs from a former one, page by page, for the summary of a workflow's run.</summary>
internal static class SiteSummary
{
    private const int MostRows = 200;
    private const string Page = "index.html";

    /// <summary>A heading, a row for each page, and how many other files there are.</summary>
    public static string Of(SiteChanges changes)
    {
        var rows = Rows("added", changes.Added).Concat(Rows("changed", changes.Changed)).Concat(Rows("removed", changes.Removed)).ToArray();
        var others = changes.Added.Concat(changes.Changed).Concat(changes.Removed).Count(file => !IsPage(file));
        var text = new StringBuilder().Append("### ").Append(Heading(changes)).Append("\n\n");
        if (rows.Length > 0)
        {
            text.Append("| what | page |\n| --- | --- |\n").AppendJoin("", rows.Take(MostRows)).Append('\n');
        }

        if (rows.Length > MostRows)
        {
            text.Append("… and ").Append(DiagnosticSummary.Count(rows.Length - MostRows, "further page")).Append(".\n\n");
        }

        return others == 0 ? text.ToString() : text.Append(DiagnosticSummary.Count(others, "other file")).Append(": feeds, data, styles.\n\n").ToString();
    }

    private static string Heading(SiteChanges changes)
    {
        string[] parts =
        [
            .. new[] { (changes.Added, "added"), (changes.Changed, "changed"), (changes.Removed, "removed") }
                .Select(part => (Count: part.Item1.Count(IsPage), part.Item2))
                .Where(part => part.Count > 0)
                .Select(part => $"{DiagnosticSummary.Count(part.Count, "page")} {part.Item2}"),
        ];
        return parts.Length == 0 ? "No page changed" : string.Join(", ", parts);
    }

    private static IEnumerable<string> Rows(string what, ImmutableArray<string> files) =>
        files.Where(IsPage).Select(file => $"| {what} | `/{Shown(file)}` |\n");

    private static bool IsPage(string file) => file.EndsWith(".html", StringComparison.Ordinal);

    private static string Shown(string file) =>
        string.Equals(Path.GetFileName(file), Page, StringComparison.Ordinal) ? file[..^Page.Length] : file;
}
