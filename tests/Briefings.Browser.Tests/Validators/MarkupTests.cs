namespace Briefings.Browser.Tests.Validators;

public class MarkupTests(PublishedSample sample)
{
    // Properties of SVG 2 that style sheets may set, and that the checker has not heard of.
    private static readonly List<string> NotYetKnown = ["paint-order"];

    [Fact]
    public async Task Every_page_is_valid_HTML() => (await Tools.CheckMarkup("--skip-non-html", sample.Folder)).ShouldBeEmpty();

    [Fact]
    public async Task Every_style_sheet_is_valid_CSS()
    {
        string[] sheets = [.. sample.Files.Where(f => f.EndsWith(".css", StringComparison.Ordinal)).Select(sample.FileOf)];

        (await Tools.CheckMarkup(["--css", .. sheets])).Where(line => !NotYetKnown.Exists(p => line.Contains($"Property “{p}” doesn't exist", StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_checker_finds_what_is_wrong()
    {
        using var site = new Sites.Tests.SmallSite().With("input/wrong.html", "<!doctype html><html lang=en><title>x</title><p><ul id=a><li id=a></ul>");

        (await Tools.CheckMarkup("--skip-non-html", site.Input)).ShouldContain(line => line.Contains("Duplicate ID", StringComparison.Ordinal));
    }
}
