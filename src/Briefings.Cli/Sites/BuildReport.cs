using System.Collections.Immutable;
using System.Globalization;
using Briefings.Analysis.Merging;
using Briefings.Cli.Output;
using Briefings.Site.Publishing;

namespace Briefings.Cli.Sites;

/// <summary>Tells what was built.</summary>
/// <param name="Made">What was made of what, as a line.</param>
/// <param name="Files">How many files the site has.</param>
/// <param name="Bytes">How large they are together.</param>
/// <param name="ForEditors">Which briefings lack a language of the site, a line each.</param>
internal sealed record BuildReport(string Made, int Files, long Bytes, ImmutableArray<string> ForEditors)
{
    /// <summary>The report of a site of so many files and bytes.</summary>
    public static BuildReport Of(MergedSite site, int files, long bytes)
    {
        var articles = site.Briefings.SelectMany(b => b.Briefing.Articles).ToArray();
        var languages = articles.Select(a => a.Language).Distinct().Count();
        var made = $"{DiagnosticSummary.Count(site.Briefings.Length, "briefing")} from {DiagnosticSummary.Count(articles.Length, "article")} "
            + $"in {DiagnosticSummary.Count(languages, "language")}; {DiagnosticSummary.Count(files, "page")} "
            + $"for readers of {DiagnosticSummary.Count(site.Input.Settings.Languages.Length, "language")}.";
        return new(made, files, bytes, [.. site.Briefings.Select(b => Missing(b, site)).OfType<string>()]);
    }

    /// <summary>Prints it, with what was written and how long it took.</summary>
    public void Print(PublishReport published, string folder, TimeSpan elapsed, TextWriter output)
    {
        output.WriteLine(Made);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{folder}: {published.Written} written, {published.Unchanged} unchanged, {published.Removed} removed; {elapsed.TotalSeconds:F1} s."));
        foreach (var line in ForEditors)
        {
            output.WriteLine(line);
        }
    }

    private static string? Missing(MergedBriefing briefing, MergedSite site)
    {
        var missing = site.Input.Settings.Languages.Except(briefing.Languages).ToArray();
        return missing.Length == 0 ? null : $"For an editor: {briefing.Briefing.Id} has no text in {string.Join(", ", missing)}.";
    }
}
