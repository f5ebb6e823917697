using System.Diagnostics;
using Briefings.Cli.Output;
using Briefings.Model.Diagnostics;
using Briefings.Site.Publishing;

namespace Briefings.Cli.Sites;

/// <summary>What <c>build</c> was asked to do.</summary>
/// <param name="Site">What to read.</param>
/// <param name="Output">The folder to publish into.</param>
/// <param name="IsStrict">True where warnings count as errors.</param>
internal sealed record BuildOptions(SiteOptions Site, string Output, bool IsStrict)
{
    /// <summary>False where no search index is wanted.</summary>
    public bool MakesSearch { get; init; } = true;

    /// <summary>The list of a former publication to compare with; null for none.</summary>
    public string? ChangesFrom { get; init; }

    /// <summary>The file to add a summary in Markdown to; null for none.</summary>
    public string? Summary { get; init; }
}

/// <summary>Builds and publishes a site.</summary>
internal static class SiteBuild
{
    /// <summary>Publishes the site unless its input has errors; prints what was made to standard output, all else to standard error.</summary>
    public static int Run(BuildOptions options, Streams streams, CancellationToken cancellation)
    {
        if (!InputFolder.IsThere(options.Site.Input, streams))
        {
            return ExitCodes.Files;
        }

        var former = options.ChangesFrom is { } list ? FormerSite.Read(list, streams) : null;
        if (former is null && options.ChangesFrom is not null)
        {
            return ExitCodes.Files;
        }

        var clock = Stopwatch.StartNew();
        var (site, published, unsearchable) = Stages.Run(streams, stages => Publish(options, stages, cancellation));
        DiagnosticText.Print(site.Diagnostics, streams.ErrorConsole());
        var summary = DiagnosticSummary.Of(site.Diagnostics);
        if (site.Merged is not { } merged || published is null)
        {
            streams.Error.WriteLine($"{summary} Nothing was published; {options.Output} is as it was.");
            Summarize(options, $"### Nothing was published\n\n{summary}\n");
            return ExitCodes.InputErrors;
        }

        streams.Error.WriteLine(summary);
        if (unsearchable is not null)
        {
            streams.Error.WriteLine($"No search index: {unsearchable} The search page lists all titles and names instead; --no-search asks for no more.");
        }

        BuildReport.Print(merged, site.Pages.Length, published, options.Output, clock.Elapsed, streams.Out);
        if (former is not null && Manifest.TryParse(File.ReadAllBytes(Path.Combine(options.Output, Manifest.FileName))) is { } made)
        {
            Tell(SiteSummary.Of(SiteChanges.Between(former, made)), options, streams);
        }
        else
        {
            Summarize(options, $"### {DiagnosticSummary.Count(site.Pages.Length, "file")} published\n\n{summary}\n");
        }

        return ExitCodes.Fine;
    }

    private static void Tell(string changes, BuildOptions options, Streams streams)
    {
        if (options.Summary is null)
        {
            streams.Out.Write(changes);
        }

        Summarize(options, changes);
    }

    private static void Summarize(BuildOptions options, string markdown)
    {
        if (options.Summary is { } file)
        {
            File.AppendAllText(file, markdown);
        }
    }

    private static (PreparedSite Site, PublishReport? Published, string? Unsearchable) Publish(BuildOptions options, IStages stages, CancellationToken cancellation)
    {
        var site = PreparedSite.Of(options.Site, stages, cancellation);
        if (DiagnosticSummary.Of(site.Diagnostics).IsFatal(options.IsStrict))
        {
            return (site, null, null);
        }

        using var search = options.MakesSearch ? SiteSearch.Of(site, stages, cancellation) : SiteSearch.None;
        site = search.AddedTo(site);
        stages.Begin($"Publishing {DiagnosticSummary.Count(site.Pages.Length, "page")} to {options.Output}");
        var published = Publisher.Publish(site.Pages, options.Output, options.Site.Jobs, new Pages(stages), cancellation);
        return (site with { Diagnostics = [.. site.Diagnostics, .. TooLarge(site, published, options)] }, published, search.Failure);
    }

    private static IEnumerable<Diagnostic> TooLarge(PreparedSite site, PublishReport published, BuildOptions options) => site.Merged is { } merged
        ? PagesLimit.Check(merged.Input.Settings, published.Bytes, $"{InputFolder.Shown(options.Site.Input)}/site.yml")
        : [];

    private sealed class Pages(IStages stages) : IProgress<PublishProgress>
    {
        public void Report(PublishProgress value) => stages.Report(value.Done, value.Total);
    }
}
