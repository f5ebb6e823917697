using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Briefings.Browser.Tests;

/// <summary>A reader's visit to the sample site. Its files come from the disk: what a page asks for elsewhere is refused, and told.</summary>
internal sealed class Visit
{
    private readonly ConcurrentQueue<string> complaints = [];

    private Visit(IPage page) => Page = page;

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Requests to others, requests in vain, and what the console calls an error.</summary>
    public string[] Complaints => [.. complaints];

    /// <summary>Starts a visit.</summary>
    public static async Task<Visit> Begin(Browser browser, PublishedSample sample, BrowserNewPageOptions? options = null)
    {
        var visit = new Visit(await browser.NewPage(options));
        visit.Page.Console += (_, message) => visit.Note(message.Type is "error" or "warning", $"console: {message.Text}");
        visit.Page.PageError += (_, error) => visit.Note(true, $"script: {error}");
        await visit.Page.Context.RouteAsync("**/*", route => visit.Answer(route, sample));
        return visit;
    }

    /// <summary>Opens a page of the site.</summary>
    public async Task Open(string path) => await Page.GotoAsync(PublishedSample.AddressOf(path));

    private async Task Answer(IRoute route, PublishedSample sample)
    {
        var url = new Uri(route.Request.Url);
        var path = Uri.UnescapeDataString(url.GetLeftPart(UriPartial.Path));
        if (!path.StartsWith(PublishedSample.Address, StringComparison.Ordinal))
        {
            complaints.Enqueue($"{Page.Url} asks for {url}");
            await route.AbortAsync();
            return;
        }

        var name = path[PublishedSample.Address.Length..];
        var file = sample.FileOf(name.Length == 0 || name.EndsWith('/') ? name + "index.html" : name);
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
