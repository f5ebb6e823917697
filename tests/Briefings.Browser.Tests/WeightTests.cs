using System.IO.Compression;
using AngleSharp.Dom;

namespace Briefings.Browser.Tests;

public class WeightTests(PublishedSample sample)
{
    private const int Most = 60 * 1024;

    [Fact]
    public void A_page_with_its_styles_and_scripts_weighs_60_KB_at_most()
    {
        var built = sample.Site;
        var heavy = built.Pages.Select(p => (p.Path, Size: Weight(p.Path, p.Document))).Where(p => p.Size > Most).Select(p => $"{p.Path}: {p.Size} bytes");

        heavy.ShouldBeEmpty();
    }

    [Fact]
    public void No_page_has_styles_or_scripts_written_into_it()
    {
        foreach (var (path, page) in sample.Site.Pages)
        {
            page.QuerySelectorAll("style, [style], script:not([src]):not([type='application/ld+json'])").Select(e => e.OuterHtml).ShouldBeEmpty(path);
        }
    }

    private int Weight(string path, IDocument page) => page.QuerySelectorAll("link[rel=stylesheet], script[src]")
        .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)
        .Select(address => address["/repo/".Length..])
        .Append(path)
        .Sum(p => Compressed(File.ReadAllBytes(sample.FileOf(p))));

    private static int Compressed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return (int)packed.Length;
    }
}
