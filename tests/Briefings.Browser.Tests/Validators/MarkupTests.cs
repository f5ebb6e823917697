namespace Briefings.Browser.Tests.Validators;

public class MarkupTests(PublishedSample sample)
{
    [Fact]
    public async Task Every_page_is_valid_HTML() => (await Tools.CheckMarkup("--skip-non-html", sample.Folder)).ShouldBeEmpty();

    [Fact]
    public async Task Every_style_sheet_is_valid_CSS() =>
        (await Tools.CheckMarkup(["--css", .. sample.Files.Where(f => f.EndsWith(".css", StringComparison.Ordinal)).Select(sample.FileOf)])).ShouldBeEmpty();

    [Fact]
    public async Task The_checker_finds_what_is_wrong()
    {
        using var site = new Sites.Tests.SmallSite().With("input/wrong.html", "<!doctype html><html lang=en><title>x</title><p><ul id=a><li id=a></ul>");

        (await Tools.CheckMarkup("--skip-non-html", site.Input)).ShouldContain(line => line.Contains("Duplicate ID", StringComparison.Ordinal));
    }
}
