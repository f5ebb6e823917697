using Briefings.Cli.Output;
using Briefings.Model.Texts;

namespace Briefings.Cli.Sites;

/// <summary>A site made from its input, search and all, and what was done with it.</summary>
/// <param name="Site">The site.</param>
/// <param name="Result">What was done with it; null where its input has errors, so that nothing was done.</param>
/// <param name="Unsearchable">Why there is no search index although one was wanted, as a sentence; null where there is nothing to say.</param>
internal sealed record MadeSite<T>(PreparedSite Site, T? Result, string? Unsearchable)
    where T : class
{
    /// <summary>Makes a site, and does something with it unless its input has errors. The files of its search index are there until that is done.</summary>
    /// <remarks>Some errors are found when briefings are merged, and that is while their pages are rendered: what was done is for nothing then.</remarks>
    /// <param name="options">What to make.</param>
    /// <param name="stages">Hears how it gets on.</param>
    /// <param name="use">What is done with it. Once its pages are rendered, the function that it is given says whether the site is without errors; what it does before has to be undone where it is not.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <param name="former">What an earlier build found; null for nothing.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static MadeSite<T> Of(BuildOptions options, IStages stages, Func<PreparedSite, Func<bool>, T?> use, CancellationToken cancellation, FormerBuild? former = null)
    {
        var site = Part(PreparedSite.ToBeMerged(options.Site, stages, cancellation, former), options.OnlyLanguage);
        if (HasErrors(site))
        {
            return new(site.AllMerged(options.Site.Jobs, cancellation), null, null);
        }

        using var search = options.MakesSearch ? SiteSearch.Of(site, stages, cancellation) : SiteSearch.None;
        site = search.AddedTo(site);
        var merged = new Lazy<PreparedSite>(() => site.AllMerged(options.Site.Jobs, cancellation));
        var result = use(site, () => !HasErrors(merged.Value));
        return HasErrors(merged.Value) ? new(merged.Value, null, null) : new(merged.Value, result, search.Failure);

        bool HasErrors(PreparedSite found) => DiagnosticSummary.Of(found.Diagnostics).IsFatal(options.IsStrict);
    }

    /// <summary>Prints what is wrong with the input, and whether there is a search, to standard error.</summary>
    /// <param name="streams">Where to.</param>
    /// <param name="ifFatal">What follows from errors, as a sentence.</param>
    public void Print(Streams streams, string ifFatal)
    {
        DiagnosticText.PrintAll(Site.Diagnostics, streams, Result is null ? " " + ifFatal : "");
        if (Unsearchable is not null)
        {
            streams.Error.WriteLine($"No search index: {Unsearchable} The search page lists all titles and names instead; --no-search asks for no more.");
        }
    }

    private static PreparedSite Part(PreparedSite site, LanguageTag? only) => site.Merged is not { Input.Settings.Languages: var languages } ? site : site with
    {
        Only = only is { } language && languages.Contains(language) ? only : null,
        Diagnostics = [.. site.Diagnostics, .. SitePart.Check(only, languages)],
    };
}
