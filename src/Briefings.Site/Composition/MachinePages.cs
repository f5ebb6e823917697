using Briefings.Site.Pages;

namespace Briefings.Site.Composition;

/// <summary>The files for machines: feeds, sitemap, robots.</summary>
internal static class MachinePages
{
    /// <summary>Them.</summary>
    public static IEnumerable<Page> Of(SiteContext context) => [];
}
