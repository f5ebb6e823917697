using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Briefings.Model.Texts;
using Briefings.Model.Themes;
using Briefings.Site.Assets;
using Briefings.Site.Publishing;
using Briefings.Site.Tests.Publishing;

namespace Briefings.Site.Tests.Assets;

public sealed class AssetCatalogTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void An_asset_is_named_after_its_content()
    {
        var catalog = Catalog(("fonts/Serif.woff2", "abc"));

        catalog.Find("fonts/Serif.woff2")!.Path.ShouldBe("assets/fonts/serif.ba7816bf.woff2");
        Content(catalog, "fonts/Serif.woff2").ShouldBe("abc");
    }

    [Fact]
    public void A_path_without_an_asset_has_no_route() => Catalog(("a.css", "")).Find("b.css").ShouldBeNull();

    [Theory]
    [InlineData("LICENSE", "assets/license.ba7816bf")]
    [InlineData(".htaccess", "assets/asset.ba7816bf.htaccess")]
    [InlineData("été à Séoul.jpeg", "assets/ete-a-seoul.ba7816bf.jpeg")]
    [InlineData("서울/서울.svg", "assets/asset/asset.ba7816bf.svg")]
    [InlineData("lib/pager.min.js", "assets/lib/pager-min.ba7816bf.js")]
    public void Names_become_plain(string path, string route) => Catalog((path, "abc")).Find(path)!.Path.ShouldBe(route);

    [Fact]
    public void A_stylesheet_names_the_published_files()
    {
        var catalog = Catalog(("css/style.css", "@import 'base.css'; a { src: url(../fonts/x.woff2#y); b: url(none.svg) }"), ("css/base.css", "abc"), ("fonts/x.woff2", "abc"));

        Content(catalog, "css/style.css").ShouldBe("@import 'base.ba7816bf.css'; a { src: url(../fonts/x.ba7816bf.woff2#y); b: url(none.svg) }");
    }

    [Fact]
    public void A_stylesheet_gets_another_name_when_what_it_imports_names_another_file()
    {
        (string, string)[] styles = [("style.css", "@import 'base.css';"), ("base.css", "url(x.svg)")];

        var before = Catalog([.. styles, ("x.svg", "1")]);
        var after = Catalog([.. styles, ("x.svg", "2")]);

        after.Find("base.css").ShouldNotBe(before.Find("base.css"));
        after.Find("style.css").ShouldNotBe(before.Find("style.css"));
    }

    [Fact]
    public void Stylesheets_may_import_each_other_in_a_circle()
    {
        var catalog = Catalog(("a.css", "@import 'b.css';"), ("b.css", "@import 'a.css';"));

        Content(catalog, "a.css").ShouldBe($"@import '{Path.GetFileName(catalog.Find("b.css")!.Path)}';");
        Content(catalog, "b.css").ShouldBe($"@import '{Path.GetFileName(catalog.Find("a.css")!.Path)}';");
    }

    [Fact]
    public void A_file_of_the_input_is_read_when_it_is_rendered_and_counts_before_the_themes_own()
    {
        folder.Write("logo.svg", "mine");
        var catalog = AssetCatalog.Of(ThemeOf(("logo.svg", "theirs"), ("style.css", "url(logo.svg)")), [new("logo.svg", folder["logo.svg"])]);

        var hash = Convert.ToHexStringLower(SHA256.HashData("mine"u8))[..8];
        catalog.Find("logo.svg")!.Path.ShouldBe($"assets/logo.{hash}.svg");
        Content(catalog, "logo.svg").ShouldBe("mine");
        Content(catalog, "style.css").ShouldBe($"url(logo.{hash}.svg)");
        catalog.Pages.Length.ShouldBe(2);
    }

    [Fact]
    public void A_stylesheet_of_the_input_is_copied_as_it_is()
    {
        folder.Write("own.css", "url(own.css)");

        Content(AssetCatalog.Of(ThemeOf(), [new("own.css", folder["own.css"])]), "own.css").ShouldBe("url(own.css)");
    }

    [Fact]
    public void Paths_that_get_one_name_and_have_one_content_are_one_page()
    {
        var catalog = Catalog(("A.svg", "x"), ("a.svg", "x"));

        catalog.Pages.ShouldHaveSingleItem().Route.ShouldBe(catalog.Find("A.svg")!);
        Publisher.Publish(catalog.Pages, folder.Path, jobs: 1, cancellation: TestContext.Current.CancellationToken).Written.ShouldBe(1);
    }

    private static AssetCatalog Catalog(params (string Path, string Text)[] files) => AssetCatalog.Of(ThemeOf(files), []);

    private static Theme ThemeOf(params (string Path, string Text)[] files)
    {
        var none = ImmutableSortedDictionary<string, ThemeFile>.Empty;
        return new(
            "test",
            none,
            none,
            [.. files.Select(file => new ThemeAsset(file.Path, [.. Encoding.UTF8.GetBytes(file.Text)]))],
            ImmutableSortedDictionary<LanguageTag, ImmutableSortedDictionary<string, ThemeString>>.Empty,
            ImmutableSortedDictionary<LanguageTag, string>.Empty);
    }

    private static string Content(AssetCatalog catalog, string path)
    {
        using var stream = new MemoryStream();
        catalog.Pages.Single(page => page.Route == catalog.Find(path)).Render(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
