using System.Collections.Immutable;
using System.Text;
using Briefings.Model.Sites;
using Briefings.Model.Themes;
using Briefings.Site.Routes;

namespace Briefings.Site.Assets;

/// <summary>The assets of a site: their pages, and where each is to be found.</summary>
public sealed class AssetCatalog
{
    private readonly ImmutableSortedDictionary<string, Route> routes;

    private readonly ImmutableSortedDictionary<string, AssetFile> files;

    private AssetCatalog(ImmutableSortedDictionary<string, AssetFile> files, ImmutableSortedDictionary<string, Route> routes, ImmutableArray<Page> pages) =>
        (this.files, this.routes, Pages) = (files, routes, pages);

    /// <summary>A page for each asset, under a route with a hash of its content in its name; by route.</summary>
    public ImmutableArray<Page> Pages { get; }

    /// <summary>Collects the assets of a theme and of the input. Where both have a path, the input's counts.</summary>
    /// <remarks>Each file of the input is read once, as a stream, for its hash.</remarks>
    /// <exception cref="IOException">A file of the input cannot be read.</exception>
    public static AssetCatalog Of(Theme theme, ImmutableArray<Asset> assets)
    {
        var all = StyleBundle.Assets(theme).Select(AssetFile.Of).Concat(assets.Select(AssetFile.Of))
            .GroupBy(file => file.Path, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(same => same.Key, same => same.Last(), StringComparer.Ordinal);
        var found = AssetRoutes.Of(all);

        // Two paths that differ in case or accents alone may share a name; by its hash, they share their content too.
        var pages = all.Values.Select(file => PageOf(file, found)).DistinctBy(page => page.Route).OrderBy(page => page.Route);
        return new(all, found, [.. pages]);
    }

    /// <summary>Where an asset is published.</summary>
    /// <param name="path">Its own path below <c>assets/</c>: <c>style.css</c>, <c>fonts/serif.woff2</c>.</param>
    /// <returns>Null where there is no such asset.</returns>
    public Route? Find(string path) => routes.TryGetValue(path, out var route) ? route : null;

    /// <summary>How large the picture is that an asset is.</summary>
    /// <param name="path">Its own path below <c>assets/</c>.</param>
    /// <returns>Null where there is no such asset, or its size is not known.</returns>
    internal PictureSize? SizeOf(string path) => files.GetValueOrDefault(path)?.Size;

    private static Page PageOf(AssetFile file, ImmutableSortedDictionary<string, Route> routes)
    {
        var route = routes[file.Path];
        return file.Stylesheet is { } css
            ? new(route, stream => stream.Write(Encoding.UTF8.GetBytes(Stylesheet.Rewrite(css, file.Path, AddressFrom(route, routes)))))
            : new(route, stream =>
            {
                using var content = file.Open();
                content.CopyTo(stream);
            });
    }

    private static Func<string, string?> AddressFrom(Route stylesheet, ImmutableSortedDictionary<string, Route> routes) =>
        path => routes.TryGetValue(path, out var target) ? Relative(stylesheet, target) : null;

    private static string Relative(Route from, Route to)
    {
        var (start, end) = (from.Path.Split('/'), to.Path.Split('/'));
        var shared = start[..^1].Zip(end[..^1]).TakeWhile(pair => string.Equals(pair.First, pair.Second, StringComparison.Ordinal)).Count();
        return string.Join('/', Enumerable.Repeat("..", start.Length - 1 - shared).Concat(end[shared..]));
    }
}
