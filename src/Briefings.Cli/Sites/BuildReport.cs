using System.Globalization;
using Briefings.Analysis.Merging;
using Briefings.Cli.Output;
using Briefings.Site.Publishing;

namespace Briefings.Cli.Sites;

/// <summary>Tells what was built.</summary>
internal static class BuildReport
{
    /// <summary>Prints what was made, how long it took, and which briefings lack a language of the site.</summary>
    public static void Print(MergedSite site, int pages, PublishReport published, string folder, TimeSpan elapsed, TextWriter output)
    {
        var articles = site.Briefings.SelectMany(b => b.Articles).ToArray();
        var languages = articles.Select(a => a.Article.Language).Distinct().Count();
        output.WriteLine(
            $"{DiagnosticSummary.Count(site.Briefings.Length, "briefing")} from {DiagnosticSummary.Count(articles.Length, "article")} "
            + $"in {DiagnosticSummary.Count(languages, "language")}; {DiagnosticSummary.Count(pages, "page")} "
            + $"for readers of {DiagnosticSummary.Count(site.Input.Settings.Languages.Length, "language")}.");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{folder}: {published.Written} written, {published.Unchanged} unchanged, {published.Removed} removed; {elapsed.TotalSeconds:F1} s."));
        foreach (var briefing in site.Briefings)
        {
            var missing = site.Input.Settings.Languages.Except(briefing.Languages).ToArray();
            if (missing.Length > 0)
            {
                output.WriteLine($"For an editor: {briefing.Briefing.Id} has no text in {string.Join(", ", missing)}.");
            }
        }
    }
}
