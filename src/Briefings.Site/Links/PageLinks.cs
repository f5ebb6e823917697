using System.Collections.Frozen;
using System.Collections.Immutable;
using AngleSharp.Html.Parser;
using Briefings.Site.Routes;

namespace Briefings.Site.Links;

/// <summary>Where a rendered page leads, and where in it others can lead.</summary>
/// <param name="Route">The page.</param>
/// <param name="Links">What its links, images, styles and scripts are addressed by, each once, in the order of the page.</param>
/// <param name="Ids">What a fragment can name in it.</param>
internal sealed record PageLinks(Route Route, ImmutableArray<string> Links, FrozenSet<string> Ids)
{
    private static readonly string[] Attributes = ["href", "src"];

    /// <summary>True for a page that is read as HTML.</summary>
    public static bool IsHtml(Page page) => page.Route.File.EndsWith(".html", StringComparison.Ordinal);

    /// <summary>Renders a page in memory and reads it.</summary>
    public static PageLinks Of(Page page)
    {
        using var rendered = new MemoryStream();
        page.Render(rendered);
        rendered.Position = 0;
        using var document = new HtmlParser().ParseDocument(rendered);
        return new(
            page.Route,
            [.. document.All.SelectMany(e => Attributes.Select(e.GetAttribute)).OfType<string>().Distinct(StringComparer.Ordinal)],
            document.All.Select(e => e.Id).Concat(document.QuerySelectorAll("a[name]").Select(e => e.GetAttribute("name"))).OfType<string>().ToFrozenSet(StringComparer.Ordinal));
    }
}
