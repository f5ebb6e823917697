using Microsoft.Playwright;

namespace Briefings.Browser.Tests;

/// <summary>Opens published pages without a server: the browser gets them from the folder, as any host of files would give them.</summary>
internal static class Visits
{
    /// <summary>The host of the sites; every other one is out of reach.</summary>
    public const string Host = "https://desk.example";

    /// <summary>Opens a page of a published site.</summary>
    /// <param name="browser">The browser.</param>
    /// <param name="site">The site, published for <see cref="Host"/> and a path below it.</param>
    /// <param name="path">The page's path below the host, with the base path of the site.</param>
    /// <param name="options">How the reader's screen is.</param>
    /// <param name="basePath">Where the site is on the host.</param>
    public static async Task<IPage> Visit(this Browser browser, BuiltSite site, string path, BrowserNewPageOptions? options = null, string basePath = "/")
    {
        var page = await browser.NewPage(options);
        await page.RouteAsync("**/*", route => Answer(route, site, basePath));
        await page.GotoAsync(Host + path);
        return page;
    }

    private static Task Answer(IRoute route, BuiltSite site, string basePath)
    {
        var address = new Uri(route.Request.Url);
        if (address.GetLeftPart(UriPartial.Authority) != Host || !address.AbsolutePath.StartsWith(basePath, StringComparison.Ordinal))
        {
            return route.AbortAsync();
        }

        var path = Uri.UnescapeDataString(address.AbsolutePath[basePath.Length..]);
        var file = Path.Combine(site.Folder, path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path);
        return File.Exists(file) ? route.FulfillAsync(new() { Path = file }) : route.FulfillAsync(new() { Status = 404 });
    }
}
