using Briefings.Site.Pages;
using Briefings.Site.Pages.Plain;
using Briefings.Site.Rendering;
using Briefings.Site.Routes;
using Briefings.Site.Texts;

namespace Briefings.Site.Composition;

/// <summary>The free pages.</summary>
internal static class FreePages
{
    /// <summary>Them, in a reader's language.</summary>
    public static IEnumerable<PagePlan> Of(Reader reader)
    {
        foreach (var page in reader.Context.Site.Input.Pages.Where(p => p.Language == reader.Language))
        {
            yield return new PagePlan(reader, PageKinds.FreePage, SiteRoutes.FreePage(page.Language, page.Id), page.Title, () => new FreePageView(page.Title, BlockHtml.Render(page.Body, reader.Context.Write)))
            {
                Description = page.Summary,
                Origin = reader.Context.Origins.Common,
                Versions = [.. SitePages.Everywhere(reader.Context, l => SiteRoutes.FreePage(l, page.Id))
                    .Where(v => reader.Context.Site.Input.Pages.Any(p => p.Id == page.Id && p.Language == v.Language))],
            };
        }
    }
}
