using System.Collections.Immutable;
using Briefings.Content.Themes;
using Briefings.Model.Texts;

namespace Briefings.Content.Tests.Themes;

public sealed class ThemeReaderTests : IDisposable
{
    private static readonly LanguageTag French = LanguageTag.Parse("fr");
    private static readonly LanguageTag Italian = LanguageTag.Parse("it");

    private readonly TempFolder folder = new();

    public ThemeReaderTests() => folder
        .Write("themes/default/theme.yml", "name: Default\n")
        .Write("themes/default/layouts/page.hbs", "<html>{{body}}</html>")
        .Write("themes/default/layouts/home.hbs", "home")
        .Write("themes/default/partials/card.hbs", "card")
        .Write("themes/default/assets/css/site.css", "a{}")
        .Write("themes/default/strings/fr.yml", "more: Suite\nsources: {one: une source, other: \"{count} sources\"}\nspace: \" : \"\n")
        .Write("themes/default/strings/it.yml", "more: Ancora\nsources: {one: una fonte, other: \"{count} fonti\"}\nspace: \": \"\n")
        .Write("themes/mine/theme.yml", "extends: default\n")
        .Write("themes/mine/layouts/home.hbs", "my home")
        .Write("themes/mine/assets/css/site.css", "b{}")
        .Write("themes/mine/strings/fr.yml", "more: Encore\n");

    public void Dispose() => folder.Dispose();

    private Content.Reading.ReadResult<Model.Themes.Theme> Read(string name) => ThemeReader.Read(name, [folder.PathOf("themes")]);

    [Fact]
    public void A_theme_stands_over_the_one_it_extends_file_by_file_and_string_by_string()
    {
        var read = Read("mine");
        read.Diagnostics.ShouldBeEmpty();
        var theme = read.Value.ShouldNotBeNull();
        theme.Name.ShouldBe("mine");
        theme.Layouts["home"].ShouldBe(new("themes/mine/layouts/home.hbs", "my home"));
        theme.Layouts["page"].File.ShouldBe("themes/default/layouts/page.hbs");
        theme.Partials.Keys.ShouldBe(["card"]);
        theme.Assets.Single().Content.ShouldBe("b{}"u8.ToArray());
        theme.Strings[French]["more"].Other.ShouldBe("Encore");
        theme.Strings[French]["sources"].Forms["one"].ShouldBe("une source");
        theme.Strings[French]["space"].Other.ShouldBe(" : ");
        theme.Strings[Italian]["more"].Other.ShouldBe("Ancora");
        theme.StringFiles[French].ShouldBe("themes/mine/strings/fr.yml");
    }

    [Fact]
    public void Parts_of_the_style_sheet_stand_in_for_those_of_their_name_and_a_whole_sheet_for_all_of_them()
    {
        folder.Write("themes/default/styles/base.css", "a{}").Write("themes/default/styles/print.css", "b{}").Write("themes/mine/styles/base.css", "c{}");
        Read("mine").Value!.Styles.Select(s => (s.Key, s.Value.Text)).ShouldBe([("base", "c{}"), ("print", "b{}")]);

        folder.Write("themes/mine/assets/style.css", "d{}");
        Read("mine").Value!.Styles.Keys.ShouldBe(["base"]);
    }

    [Fact]
    public void A_theme_that_is_not_there_hints_at_those_that_are()
    {
        var read = ThemeReader.Read("defalt", [folder.PathOf("themes")], new("input/site.yml", 4, 8));
        read.Value.ShouldBeNull();
        read.Diagnostics.Single().ShouldBeAt("BRF0302", "input/site.yml", 4, 8).WithHint("“default”");
    }

    [Fact]
    public void What_a_theme_extends_has_to_be_there()
    {
        folder.Write("themes/mine/theme.yml", "name: Mine\nextends: nowhere\n");
        Read("mine").Diagnostics.Single().ShouldBeAt("BRF0302", "themes/mine/theme.yml", 2, 10);
    }

    [Fact]
    public void A_circle_is_refused()
    {
        folder.Write("themes/default/theme.yml", "extends: mine\n");
        var read = Read("mine");
        read.Value.ShouldBeNull();
        read.Diagnostics.Single().ShouldBeAt("BRF0303", "themes/default/theme.yml", 1, 10).Message.ShouldContain("mine → default → mine");
    }

    [Fact]
    public void A_string_without_the_form_other_is_a_mistake()
    {
        folder.Write("themes/mine/strings/fr.yml", "sources: {one: une}\nmore: {one: a, autre: b, other: c}\n");
        Read("mine").Diagnostics.Select(d => (d.Code, d.At.Line, d.At.Column)).ShouldBe([("BRF0304", 1, 10), ("BRF0201", 2, 16)]);
    }

    [Fact]
    public void Files_that_mean_nothing_are_named()
    {
        folder.Write("themes/mine/layout/home.hbs", "x").Write("themes/mine/partials/a.html", "x").Write("themes/mine/strings/french.yml", "x: y");
        Read("mine").Diagnostics.Select(d => $"{d.Code} {d.At.File}").ShouldBe(
            ["BRF0112 themes/mine/layout", "BRF0112 themes/mine/partials/a.html", "BRF0112 themes/mine/strings/french.yml"]);
    }

    [Fact]
    public void A_missing_string_names_file_key_and_the_default_languages_words()
    {
        folder.Write("themes/default/strings/it.yml", "more: Ancora\nspace: \": \"\n");
        var missing = ThemeChecks.MissingStrings(Read("default").Value.ShouldNotBeNull(), [French, Italian]).Single();
        missing.ShouldBeAt("BRF0301", "themes/default/strings/it.yml", 0, 0).WithHint("{count} sources");
        missing.Message.ShouldContain("sources");
    }

    [Fact]
    public void A_language_without_strings_is_one_finding_and_a_region_is_served_by_its_language()
    {
        ImmutableArray<LanguageTag> languages = [French, LanguageTag.Parse("it-CH"), LanguageTag.Parse("ko")];
        ThemeChecks.MissingStrings(Read("default").Value.ShouldNotBeNull(), languages).Single()
            .ShouldBeAt("BRF0305", "themes/default/strings/fr.yml", 0, 0).Message.ShouldContain("ko");
    }
}
