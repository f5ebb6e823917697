using Briefings.Analysis.Languages;
using Briefings.Analysis.Merging;
using Briefings.Analysis.Status;
using Briefings.Model.Themes;
using Briefings.Site.Assets;
using Briefings.Site.Pages;
using Briefings.Site.Pages.Desk;
using Briefings.Site.Rendering;
using Briefings.Site.Routes;

namespace Briefings.Site.Composition;

/// <summary>The page that shows the desk how its briefings stand. It is no page of the site: no list, feed or sitemap names it, and search engines are told to pass by.</summary>
public static class DeskPage
{
    /// <summary>The folder that it is published into, below the site's, with a manifest of its own.</summary>
    public const string Folder = "desk";

    /// <summary>It, in the site's default language, at the root of its own folder.</summary>
    /// <returns>Null where the theme has no layout for it, or one of its templates does not compile.</returns>
    public static Page? Of(MergedSite site, DeskBoard board, Theme theme, LanguageLibrary languages)
    {
        var renderer = ThemeRenderer.Compile(theme, out var faults);
        if (!faults.IsEmpty || !theme.Layouts.ContainsKey(PageKinds.Desk))
        {
            return null;
        }

        var context = new SiteContext(site, theme, languages, AssetCatalog.Of(theme, site.Input.Assets));
        var reader = new Reader(context, context.Settings.DefaultLanguage);
        var plan = new PagePlan(reader, PageKinds.Desk, SiteRoutes.Root, reader.Strings["desk.title"], () => DeskViews.Of(reader, board))
        {
            IsHomeless = true,
            IsUnlisted = true,
        };
        return new PageFactory(context, renderer).Make(plan);
    }
}
