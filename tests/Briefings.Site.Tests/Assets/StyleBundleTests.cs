using System.Collections.Immutable;
using System.Text;
using Briefings.Model.Texts;
using Briefings.Model.Themes;
using Briefings.Site.Assets;

namespace Briefings.Site.Tests.Assets;

public sealed class StyleBundleTests
{
    [Fact]
    public void Parts_follow_the_sheet_in_the_order_of_their_names() =>
        Sheet("@layer a, b;", ("print", "@layer b { }"), ("base", "@layer a { }")).ShouldBe("@layer a, b;\n@layer a { }\n@layer b { }");

    [Fact]
    public void A_part_names_files_from_where_it_is() =>
        Sheet("", ("base", "src: url(../assets/fonts/x.woff2)")).ShouldBe("\nsrc: url(fonts/x.woff2)");

    [Fact]
    public void Without_parts_a_theme_keeps_its_assets()
    {
        var theme = Of("a{}");
        StyleBundle.Assets(theme).ShouldBe(theme.Assets);
    }

    private static string Sheet(string sheet, params (string Name, string Text)[] parts) =>
        Encoding.UTF8.GetString([.. StyleBundle.Assets(Of(sheet, parts)).Single().Content]);

    private static Theme Of(string sheet, params (string Name, string Text)[] parts)
    {
        var none = ImmutableSortedDictionary<string, ThemeFile>.Empty;
        return new(
            "test",
            none,
            none,
            [new(StyleBundle.Sheet, [.. Encoding.UTF8.GetBytes(sheet)])],
            ImmutableSortedDictionary<LanguageTag, ImmutableSortedDictionary<string, ThemeString>>.Empty,
            ImmutableSortedDictionary<LanguageTag, string>.Empty)
        {
            Styles = parts.ToImmutableSortedDictionary(p => p.Name, p => new ThemeFile($"styles/{p.Name}.css", p.Text), StringComparer.Ordinal),
        };
    }
}
