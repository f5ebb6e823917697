using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Briefings.Browser.Tests;

/// <summary>A reader's visit to a published site. Its files come from the disk, as a host of files would give them: what a page asks for elsewhere
/// is refused, and told.</summary>
internal sealed class Visit
{
    /// <summary>Where the sites are that are visited: below a path of their host.</summary>
    public const string Address = "https://desk.example/repo/";

    private readonly ConcurrentQueue<string> complaints = [];
    private readonly string folder;

    private Visit(IPage page, string folder) => (Page, this.folder) = (page, folder);

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Requests to others, requests in vain, and what the console calls an error.</summary>
    public string[] Complaints => [.. complaints];

    /// <summary>The address of a page.</summary>
    public static string AddressOf(string path) => Address + (path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);

    /// <summary>Starts a visit.</summary>
    /// <param name="browser">The browser.</param>
    /// <param name="site">The site, published for <see cref="Address"/>.</param>
    /// <param name="options">How the reader's screen is.</param>
    public static async Task<Visit> Begin(Browser browser, BuiltSite site, BrowserNewPageOptions? options = null)
    {
        var visit = new Visit(await browser.NewPage(options), site.Folder);
        visit.Page.Console += (_, message) => visit.Note(message.Type is "error" or "warning", $"console: {message.Text}");
        visit.Page.PageError += (_, error) => visit.Note(true, $"script: {error}");
        await visit.Page.Context.RouteAsync("**/*", visit.Answer);
        return visit;
    }

    /// <summary>Starts a visit and opens a page.</summary>
    public static async Task<Visit> To(string path, Browser browser, BuiltSite site, BrowserNewPageOptions? options = null)
    {
        var visit = await Begin(browser, site, options);
        await visit.Open(path);
        return visit;
    }

    /// <summary>Opens a page of the site.</summary>
    /// <param name="path">Its path below <see cref="Address"/>, or that of its file.</param>
    public async Task Open(string path) => await Page.GotoAsync(AddressOf(path));

    private async Task Answer(IRoute route)
    {
        var url = new Uri(route.Request.Url);
        var path = Uri.UnescapeDataString(url.GetLeftPart(UriPartial.Path));
        if (!path.StartsWith(Address, StringComparison.Ordinal))
        {
            complaints.Enqueue($"{Page.Url} asks for {url}");
            await route.AbortAsync();
            return;
        }

        var name = path[Address.Length..];
        var file = Path.Combine(folder, name.Length == 0 || name.EndsWith('/') ? name + "index.html" : name);
        Note(!File.Exists(file), $"{Page.Url} asks in vain for {url}");
        await route.FulfillAsync(File.Exists(file) ? new() { Path = file } : new() { Status = 404 });
    }

    private void Note(bool isWrong, string what)
    {
        if (isWrong)
        {
            complaints.Enqueue(what);
        }
    }
}
