using Briefings.Site.Assets;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Site.Tests.Assets;

public sealed class StylesheetTests
{
    [Theory]
    [InlineData("a { background: url(x.svg) }", "a { background: url([css/x.svg]) }")]
    [InlineData("a { background: url( 'x.svg' ) }", "a { background: url( '[css/x.svg]' ) }")]
    [InlineData("a { background: URL(\"../img/x%20y.svg#part\") }", "a { background: URL(\"[img/x y.svg]#part\") }")]
    [InlineData("src: url(x.woff2?#iefix), url(./y.woff)", "src: url([css/x.woff2]?#iefix), url([css/y.woff])")]
    [InlineData("@import 'base.css' screen;", "@import '[css/base.css]' screen;")]
    [InlineData("url(url)", "url([css/url])")]
    [InlineData("@import url(base.css);", "@import url([css/base.css]);")]
    public void References_to_files_are_rewritten(string css, string expected) => Bracketed(css).ShouldBe(expected);

    [Theory]
    [InlineData("/* url(x.svg) */")]
    [InlineData("/* url(x.svg)")]
    [InlineData("content: 'url(x.svg)'")]
    [InlineData("content: \"a \\\" url(x.svg)\"")]
    [InlineData("url(data:image/svg+xml,%3Csvg/%3E)")]
    [InlineData("url(https://example.org/x.svg)")]
    [InlineData("url(//example.org/x.svg)")]
    [InlineData("url(/x.svg)")]
    [InlineData("url(#gradient)")]
    [InlineData("url()")]
    [InlineData("url(../../../x.svg)")]
    public void What_is_no_reference_to_a_file_of_the_theme_stays(string css) => Bracketed(css).ShouldBe(css);

    [Fact]
    public void A_reference_without_a_file_stays() => Stylesheet.Rewrite("url(x.svg)", "style.css", _ => null).ShouldBe("url(x.svg)");

    [Theory]
    [InlineData("/*")]
    [InlineData("\"")]
    [InlineData("url(")]
    [InlineData("url(          ")]
    [InlineData("url('a")]
    [InlineData("@import ")]
    public void A_long_broken_stylesheet_is_read_in_one_pass(string broken)
    {
        var css = string.Concat(Enumerable.Repeat(broken, 50_000));

        Bracketed(css).ShouldBe(css);
    }

    [Fact]
    public void Any_text_stays_as_it_is_where_no_address_changes() =>
        Prop.ForAll(
            Gen.ArrayOf(Gen.Elements("url(", ")", "'", "\"", "/*", "*/", "\\", " ", "\n", "a", "../", "@import ", "%2", "#", "?", ":")).Select(string.Concat).ToArbitrary(),
            css => Stylesheet.Rewrite(css, "css/style.css", _ => null) == css).QuickCheckThrowOnFailure();

    private static string Bracketed(string css) => Stylesheet.Rewrite(css, "css/style.css", path => $"[{path}]");
}
