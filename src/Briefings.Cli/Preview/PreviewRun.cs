using Briefings.Cli.Output;

namespace Briefings.Cli.Preview;

/// <summary>Serves a site while it is edited.</summary>
internal static class PreviewRun
{
    /// <summary>Runs until it is interrupted, which is how a preview ends well.</summary>
    public static async Task<int> RunAsync(PreviewOptions options, Streams streams, CancellationToken cancellation)
    {
        if (!InputFolder.IsThere(options.Site.Input, streams))
        {
            return ExitCodes.Files;
        }

        try
        {
            var live = new LiveSite();
            using var loop = new PreviewLoop(options, live, streams);
            var server = await PreviewServer.StartAsync(options.Port, new PreviewRequests(live, loop.LookAsync), streams, cancellation).ConfigureAwait(false);
            await using (server.ConfigureAwait(false))
            {
                await streams.Out.WriteLineAsync($"{server.Address}/").ConfigureAwait(false);
                await streams.Out.FlushAsync(cancellation).ConfigureAwait(false);
                streams.Error.WriteLine($"Previewing {options.Site.Input}; Ctrl-C ends it.");
                await loop.RunAsync(cancellation).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            streams.Error.WriteLine("The preview has ended.");
        }

        return ExitCodes.Fine;
    }
}
