using AngleSharp.Dom;

namespace Briefings.Sites.Tests;

public class LinkTests
{
    [Theory]
    [InlineData("https://desk.example/", "/")]
    [InlineData("https://desk.example/repo/", "/repo/")]
    public async Task Every_internal_link_and_fragment_leads_somewhere(string baseUrl, string root)
    {
        using var site = SampleSite.Copy();
        var built = await site.Build("--base-url", baseUrl);
        var pages = built.Pages.ToDictionary(p => p.Path, p => p.Document, StringComparer.Ordinal);
        var files = built.Files.ToHashSet(StringComparer.Ordinal);
        var dead = pages.SelectMany(p => Links(p.Value).Where(l => !IsAlive(l, p.Key, root, files, pages)).Select(l => $"{p.Key}: {l}")).ToArray();
        dead.ShouldBeEmpty();
        pages.SelectMany(p => Links(p.Value)).Count(l => l.StartsWith(root, StringComparison.Ordinal)).ShouldBeGreaterThan(1000);
    }

    [Fact]
    public async Task No_id_is_given_twice_on_a_page()
    {
        using var site = SampleSite.Copy();
        var built = await site.Build();
        foreach (var (path, document) in built.Pages)
        {
            document.QuerySelectorAll("[id]").Select(e => e.Id).ShouldBeUnique(path);
        }
    }

    [Fact]
    public async Task Other_versions_of_a_page_are_named_only_where_they_exist_and_name_it_in_turn()
    {
        using var site = SampleSite.Copy();
        var built = await site.Build("--base-url", "https://desk.example/repo/");
        var pages = built.Pages.ToDictionary(p => "https://desk.example/repo/" + p.Path.Replace("index.html", "", StringComparison.Ordinal), p => p.Document, StringComparer.Ordinal);
        foreach (var (address, page) in pages)
        {
            foreach (var alternate in page.QuerySelectorAll("link[rel=alternate][hreflang]"))
            {
                var other = pages[alternate.GetAttribute("href")!];
                var isBriefingBeside = page.QuerySelector("link[rel=canonical]")!.GetAttribute("href") == address
                    && !page.QuerySelectorAll("link[rel=alternate][hreflang]").Any(a => a.GetAttribute("href") == address);
                (isBriefingBeside || other.QuerySelectorAll("link[rel=alternate][hreflang]").Any(a => a.GetAttribute("href") == address)).ShouldBeTrue(address);
            }
        }
    }

    private static IEnumerable<string> Links(IDocument page) => page.QuerySelectorAll("[href], [src]")
        .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)
        .Where(l => l.StartsWith('/') || l.StartsWith('#'));

    private static bool IsAlive(string link, string page, string root, HashSet<string> files, Dictionary<string, IDocument> pages)
    {
        var parts = link.Split('#', 2);
        var file = parts[0].Length == 0 ? page : parts[0].StartsWith(root, StringComparison.Ordinal) ? File(parts[0][root.Length..]) : "outside";
        return files.Contains(file) && (parts.Length == 1 || pages[file].GetElementById(parts[1]) is not null);
    }

    private static string File(string path) => path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
}
