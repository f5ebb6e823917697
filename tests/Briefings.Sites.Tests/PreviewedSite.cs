using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using Briefings.Cli.Commands;
using Briefings.Cli.Output;

namespace Briefings.Sites.Tests;

/// <summary>A site that is being previewed.</summary>
internal sealed class PreviewedSite : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly CancellationTokenSource ending = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
    private readonly StringWriter error = new();
    private readonly Task<int> running;

    private PreviewedSite(SmallSite site, Lines output, string[] args)
    {
        Site = site;
        running = BriefingsCommand.RunAsync(["preview", "--input", site.Input, .. args], new Streams(TextReader.Null, output, TextWriter.Synchronized(error)), ending.Token);
    }

    public SmallSite Site { get; }

    public Uri Address { get; private set; } = new("http://localhost/");

    public HttpClient Http { get; } = new(new HttpClientHandler { AllowAutoRedirect = false }) { Timeout = Patience };

    public string Said => error.ToString();

    /// <summary>Starts a preview on a free port, and waits until it listens.</summary>
    public static Task<PreviewedSite> Start(SmallSite site, params string[] args) => Start(site, 0, args);

    /// <summary>Starts a preview, and waits until it listens.</summary>
    public static async Task<PreviewedSite> Start(SmallSite site, int port, params string[] args)
    {
        var output = new Lines();
        var preview = new PreviewedSite(site, output, [.. args, "--port", port.ToString(CultureInfo.InvariantCulture)]);
        var first = output.First.WaitAsync(Patience, TestContext.Current.CancellationToken);
        await Task.WhenAny(first, preview.running);
        preview.running.IsCompleted.ShouldBeFalse(preview.Said);
        preview.Address = new(await first);
        return preview;
    }

    /// <summary>Asks for a page.</summary>
    public Task<HttpResponseMessage> Get(string path) => Send(HttpMethod.Get, path);

    public async Task<HttpResponseMessage> Send(HttpMethod method, string path, string? host = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(Address, path));
        request.Headers.Host = host;
        return await Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<string> Text(string path) => await (await Get(path)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    /// <summary>Listens to what open pages hear.</summary>
    public async IAsyncEnumerable<Heard> Listen()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Address, "/_preview/events"));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        using var response = await Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(patience.Token));
        while (await reader.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                yield return JsonSerializer.Deserialize<Heard>(line[6..], JsonSerializerOptions.Web)!;
            }
        }
    }

    /// <summary>Waits until open pages hear what a test waits for.</summary>
    public async Task<Heard> Hear(Func<Heard, bool> wanted)
    {
        await foreach (var heard in Listen())
        {
            if (wanted(heard))
            {
                return heard;
            }
        }

        throw new InvalidOperationException("The preview ended: " + Said);
    }

    /// <summary>Waits until a page says something.</summary>
    public async Task<string> Until(string path, string text)
    {
        while (true)
        {
            var page = await Text(path);
            if (page.Contains(text, StringComparison.Ordinal))
            {
                return page;
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Ends the preview as Ctrl-C does.</summary>
    public async Task<int> End()
    {
        await ending.CancelAsync();
        return await running;
    }

    /// <summary>Ends the preview, and deletes the site.</summary>
    public async ValueTask DisposeAsync()
    {
        await End();
        Http.Dispose();
        ending.Dispose();
        Site.Dispose();
    }

    /// <summary>What an open page hears.</summary>
    internal sealed record Heard(string Version, Mistake[] Problems);

    /// <summary>A mistake as an open page hears of it.</summary>
    internal sealed record Mistake(string Place, string Code, string Message, string? Hint, string? Line, string? Underline);

    private sealed class Lines : StringWriter
    {
        private readonly TaskCompletionSource<string> first = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> First => first.Task;

        public override Task WriteLineAsync(string? value)
        {
            first.TrySetResult(value!);
            return base.WriteLineAsync(value);
        }
    }
}
