using Briefings.Analysis.Merging;
using Briefings.Model.Articles;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;
using Briefings.Site.Routes;

namespace Briefings.Site.Links;

/// <summary>A link or image that an editor wrote.</summary>
/// <param name="Target">Where it leads, as it is written.</param>
/// <param name="At">The block it stands in.</param>
/// <param name="IsOn">Tells the pages that show it.</param>
internal sealed record AuthoredLink(WebAddress Target, SourceSpan At, Func<Route, bool> IsOn)
{
    private const string AssetFolder = "assets/";

    /// <summary>The path below <c>assets/</c> of a file that is published under another name; null for all else.</summary>
    public string? Asset => !Target.IsExternal && Target.Value.TrimStart('/') is var path && path.StartsWith(AssetFolder, StringComparison.Ordinal)
        ? path[AssetFolder.Length..]
        : null;

    /// <summary>How it is written in a page; see <see cref="Pages.SiteContext.Write"/>.</summary>
    /// <param name="root">The path of the site's base address.</param>
    public string Written(string root) => Target.IsExternal || Target.Value.StartsWith('#') ? Target.Value : root + Target.Value.TrimStart('/');

    /// <summary>All that a site's articles, desk's texts and free pages have.</summary>
    public static IEnumerable<AuthoredLink> Of(MergedSite site)
    {
        var briefings = site.Briefings.SelectMany(b => b.Articles.Select(a => a.Article.Body).Concat(b.Briefing.DeskTexts.Select(d => d.Body))
            .SelectMany(body => Of(body, route => route.Path.Contains($"/briefings/{b.Briefing.Id}/", StringComparison.Ordinal))));
        var pages = site.Input.Pages.SelectMany(p => Of(p.Body, route => route == SiteRoutes.FreePage(p.Language, p.Id)));
        return briefings.Concat(pages);
    }

    private static IEnumerable<AuthoredLink> Of(IEnumerable<Block> body, Func<Route, bool> isOn) =>
        from block in body
        from text in block.Cells.IsEmpty ? [block.Text] : block.Cells
        from mark in text.Marks
        where mark.Target is not null
        select new AuthoredLink(mark.Target!, block.At, isOn);
}
