using Briefings.Site.Composition;
using Briefings.Site.Routes;
using HandlebarsDotNet;
using Microsoft.AspNetCore.Http;

namespace Briefings.Cli.Preview;

/// <summary>Answers requests with pages that are rendered now.</summary>
/// <param name="live">What is shown.</param>
/// <param name="look">Takes in what changed unnoticed.</param>
internal sealed class PreviewRequests(LiveSite live, Func<CancellationToken, Task> look)
{
    private const string Html = "text/html; charset=utf-8";
    private const string NotFoundText = "There is no page at this address. It may come when the input is mended.";

    /// <summary>Answers a request.</summary>
    /// <param name="context">The request.</param>
    /// <param name="stopping">Ends answers that go on.</param>
    public async Task AnswerAsync(HttpContext context, CancellationToken stopping)
    {
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!HostGuard.Accepts(context.Request.Host, context.Connection.LocalPort))
        {
            await Send(context, StatusCodes.Status421MisdirectedRequest, "text/plain; charset=utf-8", "This address is for 127.0.0.1 and localhost alone.\n"u8.ToArray()).ConfigureAwait(false);
        }
        else if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        }
        else
        {
            await AnswerAsync(context, context.Request.Path.Value ?? "/", stopping).ConfigureAwait(false);
        }
    }

    private async Task AnswerAsync(HttpContext context, string path, CancellationToken stopping)
    {
        switch (path)
        {
            case PreviewScript.Path:
                await Send(context, StatusCodes.Status200OK, ContentTypes.Of(path), PreviewScript.Bytes).ConfigureAwait(false);
                break;
            case PreviewScript.Events:
                await LiveEvents.SendAsync(context, live, stopping).ConfigureAwait(false);
                break;
            default:
                await look(context.RequestAborted).ConfigureAwait(false);
                await AnswerAsync(context, path, live.Current).ConfigureAwait(false);
                break;
        }
    }

    private static Task AnswerAsync(HttpContext context, string path, LiveState state)
    {
        if (state.Site is not { } site)
        {
            return Send(context, StatusCodes.Status503ServiceUnavailable, Html, PlainPage.Of("The site is being read", "This page comes by itself when it is there.", state.Version));
        }

        if (!path.StartsWith(state.BasePath, StringComparison.Ordinal))
        {
            return path is "/" || path + "/" == state.BasePath ? Redirect(context, state.BasePath) : NotFound(context, site, state);
        }

        var route = new Route(path[state.BasePath.Length..]);
        return site.Find(route) is { } page ? Send(context, StatusCodes.Status200OK, page, state)
            : Elsewhere(route, site) is { } other ? Redirect(context, state.BasePath + other.Path)
            : NotFound(context, site, state);
    }

    // Hosts of static files serve a folder's page under its file's name too, and lead from a folder's name to its page.
    private static Route? Elsewhere(Route route, SitePages site)
    {
        const string index = "index.html";
        var folder = route.Path == index || route.Path.EndsWith("/" + index, StringComparison.Ordinal) ? route.Path[..^index.Length] : route.Path + "/";
        return site.Find(new(folder)) is { } page ? page.Route : null;
    }

    private static Task NotFound(HttpContext context, SitePages site, LiveState state) => site.Find(SiteRoutes.NotFound) is { } page
        ? Send(context, StatusCodes.Status404NotFound, page, state)
        : Send(context, StatusCodes.Status404NotFound, Html, PlainPage.Of("Not found", NotFoundText, state.Version));

    private static Task Send(HttpContext context, int status, Page page, LiveState state)
    {
        var type = ContentTypes.Of(page.Route.File);
        try
        {
            var bytes = Rendered(page);
            if (page.Route.Path.StartsWith(SiteRoutes.Asset("").Path, StringComparison.Ordinal))
            {
                // An asset is named after its content.
                context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
            }

            return Send(context, status, type, type == Html ? PreviewScript.AddTo(bytes, state.Version) : bytes);
        }
        catch (Exception e) when (e is HandlebarsException or IOException or UnauthorizedAccessException)
        {
            return Send(context, StatusCodes.Status500InternalServerError, Html, PlainPage.Of("This page cannot be rendered", e.Message, state.Version));
        }
    }

    private static byte[] Rendered(Page page)
    {
        using var content = new MemoryStream();
        page.Render(content);
        return content.ToArray();
    }

    private static Task Redirect(HttpContext context, string path)
    {
        context.Response.Redirect(path);
        return Task.CompletedTask;
    }

    private static async Task Send(HttpContext context, int status, string type, ReadOnlyMemory<byte> content)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        context.Response.ContentLength = content.Length;
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(content, context.RequestAborted).ConfigureAwait(false);
        }
    }
}
