using System.Net;
using Briefings.Cli.Output;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Briefings.Cli.Preview;

/// <summary>Listens on this machine alone.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private const int PortsTried = 20;
    private const int MostConnections = 2000;
    private const int MostHeaderBytes = 16 * 1024;

    private static readonly TimeSpan HeadersTimeout = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ShutdownTimeout = TimeSpan.FromSeconds(1);

    private readonly WebApplication app;

    private PreviewServer(WebApplication app) => this.app = app;

    /// <summary>The address of the server's root.</summary>
    public string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    /// <summary>Starts listening.</summary>
    /// <param name="port">The port; 0 for any that is free, null for the usual one or, where that is taken, another.</param>
    /// <param name="requests">Answers.</param>
    /// <param name="streams">Where it is said that another port was taken.</param>
    /// <param name="cancellation">Ends the start.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<PreviewServer> StartAsync(int? port, PreviewRequests requests, Streams streams, CancellationToken cancellation)
    {
        if (port is { } wanted)
        {
            return await TryStartAsync(wanted, requests, cancellation).ConfigureAwait(false)
                ?? throw new IOException($"port {wanted} is taken. Name another with --port, or leave --port away.");
        }

        foreach (var tried in Enumerable.Range(PreviewOptions.UsualPort, PortsTried).Append(0))
        {
            if (await TryStartAsync(tried, requests, cancellation).ConfigureAwait(false) is { } server)
            {
                return server;
            }

            streams.Error.WriteLine($"Port {tried} is taken; trying another.");
        }

        throw new IOException("no port is free.");
    }

    /// <summary>Ends it; whoever still listens is let go.</summary>
    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(CancellationToken.None).ConfigureAwait(false);
        await app.DisposeAsync().ConfigureAwait(false);
    }

    private static async Task<PreviewServer?> TryStartAsync(int port, PreviewRequests requests, CancellationToken cancellation)
    {
        var built = Build(port, requests);
        try
        {
            await built.StartAsync(cancellation).ConfigureAwait(false);
            return new(built);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            await built.DisposeAsync().ConfigureAwait(false);
            return null;
        }
    }

    // An empty builder reads no environment variables and no files, so that none can open another address.
    private static WebApplication Build(int port, PreviewRequests requests)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, port);
            kestrel.AddServerHeader = false;
            Limit(kestrel.Limits);
        });
        builder.Services.AddSingleton<IHostLifetime, CommandLifetime>();
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = ShutdownTimeout);
        var built = builder.Build();
        var stopping = built.Lifetime.ApplicationStopping;
        built.Run(context => requests.AnswerAsync(context, stopping));
        return built;
    }

    private static void Limit(KestrelServerLimits limits)
    {
        limits.MaxConcurrentConnections = MostConnections;
        limits.MaxRequestBodySize = 0;
        limits.MaxRequestHeadersTotalSize = MostHeaderBytes;
        limits.RequestHeadersTimeout = HeadersTimeout;
    }

    /// <summary>The command ends the server; the server looks after no signals by itself.</summary>
    private sealed class CommandLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
