using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace Briefings.Sites.Tests;

/// <summary>What clients do to a preview that no browser does; whoever asks as a browser does is answered all the same.</summary>
public sealed partial class PreviewLoadTests : IAsyncLifetime
{
    private const string Page = "/repo/fr/briefings/summit/";
    private const string VersionNotSupported = "505";
    private const int Connections = 1000;

    private PreviewedSite preview = null!;

    public async ValueTask InitializeAsync()
    {
        preview = await PreviewedSite.Start(new SmallSite()
            .With("input/site.yml", "title: {fr: Essai, it: Prova}\nlanguages: [fr, it]\nbaseUrl: https://example.org/repo/\n")
            .WithArticle("summit", "journal.fr", "Le sommet s’ouvre", "Le sommet s’est ouvert mardi à Genève.")
            .WithArticle("summit", "giornale.it", "Si apre il vertice", "Il vertice si è aperto martedì a Ginevra."));
        await preview.Until(Page, "Le sommet");
    }

    public ValueTask DisposeAsync() => preview.DisposeAsync();

    [Fact]
    public async Task A_thousand_connections_that_say_nothing_or_speak_and_listen_slowly_hinder_nobody()
    {
        var clients = new List<TcpClient>();
        try
        {
            for (var i = 0; i < Connections; i++)
            {
                clients.Add(await Connected());
            }

            // Of four, one says nothing, one speaks a byte at a time, one asks for a page and reads none of it, one waits for changes.
            foreach (var request in new[] { "G", "E", "T", " /repo/", "fr" })
            {
                await All(clients.Where((_, i) => i % 4 == 1), client => Say(client, request));
            }

            await All(clients.Where((_, i) => i % 4 == 2), client => Say(client, Get(Page)));
            await All(clients.Where((_, i) => i % 4 == 3), client => Say(client, Get("/_preview/events")));

            await ShouldAnswer();
            preview.Site.WithArticle("summit", "journal.fr", "Un autre titre", "Un autre texte.");
            await preview.Until(Page, "Un autre titre");
        }
        finally
        {
            clients.ForEach(c => c.Dispose());
        }

        await ShouldAnswer();
    }

    [Fact]
    public async Task No_request_however_malformed_is_a_failure_or_a_way_out()
    {
        var host = preview.Address.Authority;
        var end = $"Host: {host}\r\nConnection: close\r\n\r\n";
        string[] requests =
        [
            $"GET / HTTP/1.1\r\nX: {new string('x', 1_000_000)}\r\n{end}",
            $"GET / HTTP/1.1\r\n{string.Concat(Enumerable.Range(0, 20_000).Select(i => $"X-{i}: x\r\n"))}{end}",
            $"GET /{new string('x', 1_000_000)} HTTP/1.1\r\n{end}",
            $"GET /repo/{string.Concat(Enumerable.Repeat("../", 2000))}etc/passwd HTTP/1.1\r\n{end}",
            $"GET /repo/?{new string('&', 7000)} HTTP/1.1\r\n{end}",
            $"GET /repo/..%2f..%2f..%2f..%2fetc%2fpasswd HTTP/1.1\r\n{end}",
            $"GET /repo/..%252f..%252fetc%252fpasswd HTTP/1.1\r\n{end}",
            $"GET /repo/%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd HTTP/1.1\r\n{end}",
            $"GET /repo/assets/%00 HTTP/1.1\r\n{end}",
            $"GET /repo/assets/..\\..\\..\\etc\\passwd HTTP/1.1\r\n{end}",
            $"GET \\..\\..\\etc\\passwd HTTP/1.1\r\n{end}",
            $"GET //evil.example/ HTTP/1.1\r\n{end}",
            $"GET /\\evil.example/ HTTP/1.1\r\n{end}",
            $"GET /repo//evil.example/.. HTTP/1.1\r\n{end}",
            $"GET http://{host}/repo/%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\n{end}",
            $"GET http://evil.example{Page} HTTP/1.1\r\n{end}",
            $"GET file:///etc/passwd HTTP/1.1\r\n{end}",
            $"GET {Page} HTTP/1.1\r\nConnection: close\r\n\r\n",
            $"GET {Page} HTTP/1.1\r\nHost: evil.example\r\n{end}",
            $"GET {Page} HTTP/1.1\r\nHost: {host}@evil.example\r\nConnection: close\r\n\r\n",
            $"GET {Page} HTTP/1.0\r\n\r\n",
            $"GET {Page} HTTP/9.9\r\n{end}",
            $"OPTIONS * HTTP/1.1\r\n{end}",
            $"CONNECT evil.example:443 HTTP/1.1\r\n{end}",
            $"GET {Page} HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nHost: {host}\r\n\r\n",
            $"POST {Page} HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n{end}0\r\n\r\nGET /repo/inner HTTP/1.1\r\n{end}",
            $"POST {Page} HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 6\r\n{end}12345",
            $"POST {Page} HTTP/1.1\r\nContent-Length: -1\r\n{end}",
            $"POST {Page} HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n{end}",
            $"POST {Page} HTTP/1.1\r\nTransfer-Encoding: xchunked\r\n{end}0\r\n\r\n",
            $"POST {Page} HTTP/1.1\r\nTransfer-Encoding: chunked\r\n{end}FFFFFFFFFFFFFFFFF\r\nx\r\n0\r\n\r\n",
            $"GET {Page} HTTP/1.1\r\nX : y\r\n{end}",
            $"GET {Page} HTTP/1.1\r\n folded: y\r\n{end}",
            $"GET {Page} HTTP/1.1\r\nX: a\0b\r\n{end}",
            $"GET {Page} HTTP/1.1\nHost: {host}\nConnection: close\n\n",
            $"GET  {Page}  HTTP/1.1\r\n{end}",
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
            "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00FC\u0003\u0003\r\n\r\n",
            "\0\0\0\0\r\n\r\n",
            "\r\n\r\n\r\n\r\n",
        ];
        foreach (var request in requests)
        {
            var answer = await Raw(request);
            var told = request[..Math.Min(100, request.Length)];
            StatusLines().Matches(answer).Select(m => m.Groups["code"].Value).ShouldAllBe(code => !code.StartsWith('5') || code == VersionNotSupported, told);
            StatusLines().Count(answer).ShouldBeLessThanOrEqualTo(1, told);
            Locations().Matches(answer).Select(m => m.Groups["to"].Value).ShouldAllBe(to => to.StartsWith("/repo/", StringComparison.Ordinal), told);
            answer.ShouldNotContain("root:");
            (answer.Contains("evil", StringComparison.Ordinal) && answer.Contains("sommet", StringComparison.Ordinal)).ShouldBeFalse(told);
        }

        await ShouldAnswer();
        preview.Said.ShouldNotContain("xception");
    }

    [GeneratedRegex(@"^HTTP/[0-9.]+ (?<code>[0-9]{3})", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex StatusLines();

    [GeneratedRegex(@"^Location: (?<to>.*)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Locations();

    private static Task All(IEnumerable<TcpClient> clients, Func<TcpClient, Task> what) => Task.WhenAll(clients.Select(what));

    private static async Task Say(TcpClient client, string text) => await client.GetStream().WriteAsync(Encoding.Latin1.GetBytes(text), TestContext.Current.CancellationToken);

    private string Get(string path) => $"GET {path} HTTP/1.1\r\nHost: {preview.Address.Authority}\r\n\r\n";

    private async Task ShouldAnswer() => (await preview.Get(Page)).StatusCode.ShouldBe(HttpStatusCode.OK);

    private async Task<TcpClient> Connected()
    {
        var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, preview.Address.Port, TestContext.Current.CancellationToken);
        return client;
    }

    // What is answered before the server hangs up, which it may do before all is said.
    private async Task<string> Raw(string request)
    {
        using var client = await Connected();
        await using var stream = client.GetStream();
        using var answer = new MemoryStream();
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(request), TestContext.Current.CancellationToken);
            client.Client.Shutdown(SocketShutdown.Send);
            await stream.CopyToAsync(answer, TestContext.Current.CancellationToken);
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            // It hung up.
        }

        return Encoding.UTF8.GetString(answer.ToArray());
    }
}
