using Briefings.Site.Pages;
using Briefings.Site.Pages.Frame;
using Briefings.Site.Pages.Plain;
using Briefings.Site.Rendering;
using Briefings.Site.Routes;
using Briefings.Site.Texts;

namespace Briefings.Site.Composition;

/// <summary>The free pages, and the page that explains the feeds.</summary>
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
                Versions = [.. SitePages.Everywhere(reader.Context, l => SiteRoutes.FreePage(l, page.Id))
                    .Where(v => reader.Context.Site.Input.Pages.Any(p => p.Id == page.Id && p.Language == v.Language))],
            };
        }

        yield return new PagePlan(reader, PageKinds.Feeds, SiteRoutes.Feeds(reader.Language), reader.Strings["nav.feeds"], () => Feeds(reader))
        {
            Versions = SitePages.Everywhere(reader.Context, SiteRoutes.Feeds),
        };
    }

    private static FeedsView Feeds(Reader reader) => new(
    [
        .. reader.Context.Languages.OrderByDescending(l => l == reader.Language).Select(l => new FeedEntryView(
            TextView.NativeName(l, reader.Language),
            [.. FeedFormat.All.Select(f => new LinkView(new(f.Name), reader.Link(f.RouteFor(l))))])),
    ]);
}
