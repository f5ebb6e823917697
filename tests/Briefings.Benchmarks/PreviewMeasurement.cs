using System.Diagnostics;
using System.Globalization;

namespace Briefings.Benchmarks;

/// <summary>Measures a preview from outside, as an editor has it: from the start to the first page, and from saves to pages.</summary>
internal static class PreviewMeasurement
{
    private const int Saves = 30;

    /// <summary>Previews a site, saves one of its articles again and again, and prints how long things took.</summary>
    /// <param name="input">The site's input folder; its first article is edited, and is as it was afterwards.</param>
    public static async Task RunAsync(string input)
    {
        var clock = Stopwatch.StartNew();
        using var process = Start(input);
        using var http = new HttpClient { BaseAddress = new(await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The preview did not start.")) };
        var article = Directory.EnumerateFiles(Path.Combine(input, "briefings"), "*.fr.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        using var events = new StreamReader(await http.GetStreamAsync(new Uri("_preview/events", UriKind.Relative)));
        var page = $"fr/briefings/{Path.GetFileName(Path.GetDirectoryName(article))}/";
        await Until(events, http, page, "<h1");
        Print("start to the first page", [clock.Elapsed.TotalMilliseconds]);
        var before = await File.ReadAllTextAsync(article);
        var times = new List<double>();
        try
        {
            for (var i = 0; i < Saves; i++)
            {
                var said = string.Create(CultureInfo.InvariantCulture, $"Ajout {i}.");
                clock.Restart();
                await File.WriteAllTextAsync(article, $"{before}\n\n{said}\n");
                await Until(events, http, page, said);
                times.Add(clock.Elapsed.TotalMilliseconds);
                await Task.Delay(500);
            }
        }
        finally
        {
            await File.WriteAllTextAsync(article, before);
            process.Kill();
        }

        Print("save to the new page", times);
    }

    private static Process Start(string input) => Process.Start(new ProcessStartInfo("dotnet")
    {
        ArgumentList = { Path.Combine(AppContext.BaseDirectory, "briefings.dll"), "preview", "--input", input, "--port", "0" },
        UseShellExecute = false,
        RedirectStandardOutput = true,
    })!;

    // As an open page does: asks for itself when it hears that something changed.
    private static async Task Until(StreamReader events, HttpClient http, string page, string text)
    {
        while (await events.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("data:", StringComparison.Ordinal) && await Says(http, page, text))
            {
                return;
            }
        }
    }

    private static async Task<bool> Says(HttpClient http, string page, string text)
    {
        using var response = await http.GetAsync(new Uri(page, UriKind.Relative));
        return (await response.Content.ReadAsStringAsync()).Contains(text, StringComparison.Ordinal);
    }

    private static void Print(string what, List<double> times)
    {
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: median {times[times.Count / 2]:F0} ms, best {times[0]:F0} ms, of {times.Count}"));
    }
}
