using System.Net;
using System.Net.Sockets;

namespace Briefings.Browser.Tests;

/// <summary>A published folder, served below a path as a static host does.</summary>
internal sealed class ServedSite : IAsyncDisposable
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css",
        [".js"] = "text/javascript",
        [".json"] = "application/json",
    };

    private readonly HttpListener listener = new();
    private readonly string folder;
    private readonly Task serving;

    public ServedSite(BuiltSite site, string path)
    {
        folder = site.Folder;
        Address = new($"http://127.0.0.1:{FreePort()}{path}");
        listener.Prefixes.Add(Address.AbsoluteUri);
        listener.Start();
        serving = Serve();
    }

    public Uri Address { get; }

    public async ValueTask DisposeAsync()
    {
        listener.Close();
        await serving;
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task Serve()
    {
        try
        {
            while (true)
            {
                await Try(await listener.GetContextAsync());
            }
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    // A browser that goes to another page hangs up on what it asked for.
    private async Task Try(HttpListenerContext context)
    {
        try
        {
            await Answer(context);
        }
        catch (Exception e) when (listener.IsListening && e is HttpListenerException or IOException)
        {
            context.Response.Abort();
        }
    }

    private async Task Answer(HttpListenerContext context)
    {
        var path = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath)[Address.AbsolutePath.Length..];
        var file = Path.Combine(folder, path.EndsWith('/') || path.Length == 0 ? path + "index.html" : path);
        if (File.Exists(file))
        {
            context.Response.ContentType = Types.GetValueOrDefault(Path.GetExtension(file), "application/octet-stream");
            await context.Response.OutputStream.WriteAsync(await File.ReadAllBytesAsync(file));
        }
        else
        {
            context.Response.StatusCode = 404;
        }

        context.Response.Close();
    }
}
