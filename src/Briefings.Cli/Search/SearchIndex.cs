using System.Collections.Immutable;
using Briefings.Analysis.Languages;
using Briefings.Site.Routes;
using Briefings.Site.Search;

namespace Briefings.Cli.Search;

/// <summary>A search index that Pagefind made, in a folder that goes away with it.</summary>
internal sealed class SearchIndex : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("briefings-search-");

    private SearchIndex()
    {
    }

    /// <summary>Its files, as pages of the site; to be rendered while it is there.</summary>
    public ImmutableArray<Page> Pages { get; private set; } = [];

    /// <summary>Makes the index of these records.</summary>
    /// <param name="records">Them, language by language.</param>
    /// <param name="languages">What is known of their languages.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <exception cref="SearchException">It could not be made.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static SearchIndex Of(IEnumerable<SearchRecord> records, LanguageLibrary languages, CancellationToken cancellation)
    {
        var index = new SearchIndex();
        try
        {
            var tool = SearchTool.Installed(cancellation);
            var lines = records.Select(r => SearchRecordLines.Of(r, languages.For(r.Language)));
            NodeProcess.Node(tool, [SearchTool.Script, index.folder.FullName], lines, cancellation);
            index.Pages = [.. index.Files()];
            return index;
        }
        catch (Exception e)
        {
            index.Dispose();
            if (e is IOException or UnauthorizedAccessException)
            {
                throw new SearchException(e.Message, e);
            }

            throw;
        }
    }

    /// <summary>Removes its files.</summary>
    public void Dispose() => folder.Delete(recursive: true);

    private IEnumerable<Page> Files() => folder.EnumerateFiles("*", SearchOption.AllDirectories)
        .Select(f => (Path: Path.GetRelativePath(folder.FullName, f.FullName).Replace('\\', '/'), File: f.FullName))
        .OrderBy(f => f.Path, StringComparer.Ordinal)
        .Select(f => new Page(SiteRoutes.SearchFile(f.Path), output =>
        {
            using var content = File.OpenRead(f.File);
            content.CopyTo(output);
        }));
}
