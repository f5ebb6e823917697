using Briefings.Cli.Output;
using Briefings.Cli.Search;

namespace Briefings.Cli.Sites;

/// <summary>The search index of a site, or why there is none. Its files are there until it is disposed of.</summary>
internal sealed class SiteSearch : IDisposable
{
    private readonly SearchIndex? index;

    private SiteSearch(SearchIndex? index, string? failure) => (this.index, Failure) = (index, failure);

    /// <summary>A site that does without.</summary>
    public static SiteSearch None => new(null, null);

    /// <summary>Why there is no index although one was wanted, as a sentence.</summary>
    public string? Failure { get; }

    /// <summary>Makes the index of a site in which reading found no errors.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static SiteSearch Of(PreparedSite site, IStages stages, CancellationToken cancellation)
    {
        if (site is not { Composition: { } pages, Languages: { } languages, Lexicon: { } lexicon })
        {
            return None;
        }

        stages.Begin("Making the search index");
        try
        {
            return new(SearchIndex.Of(pages.Records(lexicon), languages, cancellation), null);
        }
        catch (SearchException e)
        {
            return new(null, e.Message.EndsWith('.') ? e.Message : e.Message + ".");
        }
    }

    /// <summary>The site with this search.</summary>
    public PreparedSite AddedTo(PreparedSite site) =>
        index is null ? site : site with { Composition = site.Composition?.WithSearch(index.Pages) };

    /// <inheritdoc/>
    public void Dispose() => index?.Dispose();
}
