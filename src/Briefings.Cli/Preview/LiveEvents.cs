using System.Text;
using Microsoft.AspNetCore.Http;

namespace Briefings.Cli.Preview;

/// <summary>Tells open pages of changes, as server-sent events (WHATWG HTML, 9.2).</summary>
internal static class LiveEvents
{
    /// <summary>After so long without a change something is sent all the same, so that a connection that is lost is found to be.</summary>
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    /// <summary>Sends what is shown now, and whatever is shown later, until the page is gone or the preview ends.</summary>
    public static async Task SendAsync(HttpContext context, LiveSite live, CancellationToken stopping)
    {
        context.Response.ContentType = "text/event-stream; charset=utf-8";
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            await WriteAsync(context, "retry: 500\n", ended.Token).ConfigureAwait(false);
            LiveState? seen = null;
            while (true)
            {
                var next = await NextAsync(live, seen, ended.Token).ConfigureAwait(false);
                await WriteAsync(context, ReferenceEquals(next, seen) ? ":\n\n" : $"data: {next.Json()}\n\n", ended.Token).ConfigureAwait(false);
                seen = next;
            }
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // The page was closed or reloaded, or the preview ends.
        }
    }

    private static async Task<LiveState> NextAsync(LiveSite live, LiveState? seen, CancellationToken cancellation)
    {
        if (seen is null)
        {
            return live.Current;
        }

        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        waiting.CancelAfter(Heartbeat);
        try
        {
            return await live.AfterAsync(seen, waiting.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return seen;
        }
    }

    private static async Task WriteAsync(HttpContext context, string text, CancellationToken cancellation)
    {
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), cancellation).ConfigureAwait(false);
        await context.Response.Body.FlushAsync(cancellation).ConfigureAwait(false);
    }
}
