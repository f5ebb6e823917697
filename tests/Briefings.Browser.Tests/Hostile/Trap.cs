using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Briefings.Browser.Tests.Hostile;

/// <summary>A browser in which everything that a payload could do is told: a dialog that opens, a request that leaves, a page that goes elsewhere.</summary>
internal sealed class Trap
{
    private const string Address = "https://desk.example/";
    private readonly ConcurrentQueue<string> caught = [];
    private readonly Func<string, string?> contentOf;

    private Trap(IPage page, Func<string, string?> contentOf) => (Page, this.contentOf) = (page, contentOf);

    /// <summary>The page that things are opened in.</summary>
    public IPage Page { get; }

    /// <summary>What was caught since the last time.</summary>
    public string[] TakeCaught()
    {
        string[] taken = [.. caught];
        caught.Clear();
        return taken;
    }

    /// <summary>Sets the trap.</summary>
    /// <param name="browser">The browser.</param>
    /// <param name="contentOf">The file that the site has under a path; null where it has none, or for another content (<see cref="Open"/>).</param>
    public static async Task<Trap> Set(Browser browser, Func<string, string?> contentOf)
    {
        var trap = new Trap(await browser.NewPage(), contentOf);
        trap.Page.Dialog += (_, dialog) => trap.Caught(dialog);
        trap.Page.Popup += (_, popup) => trap.caught.Enqueue($"popup {popup.Url}");
        trap.Page.WebSocket += (_, socket) => trap.caught.Enqueue($"socket {socket.Url}");
        await trap.Page.Context.RouteAsync("**/*", trap.Answer);
        return trap;
    }

    /// <summary>Opens a page of the site and waits until nothing moves in it any more.</summary>
    public async Task Open(string path)
    {
        await Page.GotoAsync(Address + path);
        // What waits for its turn gets it: timers, animations, toggles.
        await Page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 20)))");
    }

    private void Caught(IDialog dialog)
    {
        caught.Enqueue($"dialog {dialog.Message} on {Page.Url}");
        _ = dialog.DismissAsync();
    }

    private async Task Answer(IRoute route)
    {
        var url = route.Request.Url;
        if (!url.StartsWith(Address, StringComparison.Ordinal))
        {
            caught.Enqueue($"{(route.Request.IsNavigationRequest ? "navigation" : "request")} {url} of {Page.Url}");
            await route.AbortAsync();
            return;
        }

        var path = Uri.UnescapeDataString(new Uri(url).AbsolutePath[1..]);
        var content = contentOf(path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path);
        await route.FulfillAsync(content is null ? new() { Status = 404 } : new() { Body = content, ContentType = TypeOf(path) });
    }

    private static string TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".css" => "text/css",
        ".js" => "text/javascript",
        ".json" => "application/json",
        ".png" => "image/png",
        _ => "text/html; charset=utf-8",
    };
}
