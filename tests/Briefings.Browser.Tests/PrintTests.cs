using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Briefings.Browser.Tests;

public partial class PrintTests(Browser browser, PublishedSample sample)
{
    private const string Path = "fr/briefings/2025-05-20-eu-korea-cyber/index.html";

    [Fact]
    public async Task A_briefing_prints_as_a_PDF_with_its_text()
    {
        var visit = await Visit.Begin(browser, sample.Site);
        await visit.Open(Path);
        var pdf = await visit.Page.PdfAsync(new() { Format = "A4" });

        var source = Encoding.Latin1.GetString(pdf);
        PageObject().Count(source).ShouldBeInRange(2, 40);
        Streams(pdf, source).Sum(TextShown().Count).ShouldBeGreaterThan(200, "lines of text");
        await visit.Page.CloseAsync();
    }

    [Fact]
    public async Task On_paper_there_is_no_menu_and_every_sentence()
    {
        var visit = await Visit.Begin(browser, sample.Site);
        await visit.Open(Path);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        (await visit.Page.Locator(".menu").IsVisibleAsync()).ShouldBeFalse();
        (await visit.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.segment')].filter(s => !s.checkVisibility()).map(s => s.textContent)")).ShouldBeEmpty();
        (await visit.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor")).ShouldBe("rgb(255, 255, 255)");
        await visit.Page.CloseAsync();
    }

    private static IEnumerable<string> Streams(byte[] pdf, string source)
    {
        foreach (Match match in Stream().Matches(source))
        {
            var start = match.Index + match.Length;
            var end = source.IndexOf("endstream", start, StringComparison.Ordinal);
            yield return Inflate(pdf[start..end]);
        }
    }

    private static string Inflate(byte[] data)
    {
        using var packed = new MemoryStream(data);
        using var inflated = new ZLibStream(packed, CompressionMode.Decompress);
        using var text = new MemoryStream();
        inflated.CopyTo(text);
        return Encoding.Latin1.GetString(text.ToArray());
    }

    [GeneratedRegex(@"/Type\s*/Page\b", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PageObject();

    [GeneratedRegex(@"/FlateDecode[^>]{0,200}>>\s*stream\r?\n", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Stream();

    [GeneratedRegex(@"\bT[jJ]\b", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex TextShown();
}
