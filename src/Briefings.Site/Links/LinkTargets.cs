using System.Collections.Frozen;
using Briefings.Site.Routes;

namespace Briefings.Site.Links;

/// <summary>Everything that a link within the site can lead to.</summary>
internal sealed class LinkTargets
{
    private readonly Uri root;
    private readonly FrozenSet<string> files;
    private readonly FrozenDictionary<string, PageLinks> pages;

    /// <summary>Collects it.</summary>
    /// <param name="root">The site's base address, ending in a slash.</param>
    /// <param name="files">Every page of the site.</param>
    /// <param name="pages">Those that are HTML, read.</param>
    public LinkTargets(Uri root, IEnumerable<Page> files, IEnumerable<PageLinks> pages)
    {
        this.root = root;
        this.files = files.Select(p => p.Route.File).ToFrozenSet(StringComparer.Ordinal);
        this.pages = pages.ToFrozenDictionary(p => p.Route.File, StringComparer.Ordinal);
    }

    /// <summary>Why a link leads nowhere; null where it leads somewhere, or out of the site.</summary>
    /// <param name="from">The page it is on.</param>
    /// <param name="link">The link as the page has it.</param>
    public string? Fault(Route from, string link)
    {
        if (!Uri.TryCreate(new Uri(root, from.Path), link, out var target) || !IsOfThisHost(target))
        {
            return null;
        }

        if (!target.AbsolutePath.StartsWith(root.AbsolutePath, StringComparison.Ordinal))
        {
            return Uri.TryCreate(link, UriKind.Absolute, out _) ? null : $"it is outside of {root.AbsolutePath}";
        }

        var path = Uri.UnescapeDataString(target.AbsolutePath[root.AbsolutePath.Length..]);
        var file = new Route(path).File;
        return files.Contains(file) ? FaultOfFragment(file, Uri.UnescapeDataString(target.Fragment.TrimStart('#')))
            : files.Contains(path + "/index.html") ? "the page's address ends in a slash"
            : "there is no such page or file";
    }

    private bool IsOfThisHost(Uri target) =>
        string.Equals(target.Scheme, root.Scheme, StringComparison.Ordinal) && string.Equals(target.Authority, root.Authority, StringComparison.OrdinalIgnoreCase);

    // A browser takes no fragment, and “top”, for the top of a page.
    private string? FaultOfFragment(string file, string fragment) =>
        fragment.Length == 0 || fragment is "top" || !pages.TryGetValue(file, out var page) || page.Ids.Contains(fragment)
            ? null
            : $"nothing there has the id “{fragment}”";
}
