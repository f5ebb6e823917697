namespace Briefings.Sites.Tests;

public class ThemeTests
{
    [Fact]
    public async Task A_theme_overrides_single_files_of_the_one_it_extends()
    {
        using var site = Site()
            .With("themes/mine/theme.yml", "name: mine\nextends: default\n")
            .With("themes/mine/layouts/free-page.hbs", "{{#with view}}<section class=\"mine\">{{title}}{{body}}</section>{{/with}}")
            .With("themes/mine/strings/fr.yml", "nav.home: Accueil\n");
        var page = (await site.Build("--theme", "mine")).Page("fr/about/index.html");
        page.QuerySelector("section.mine")!.TextContent.ShouldContain("Le texte");
        page.QuerySelector(".menu a")!.TextContent.ShouldBe("Accueil");
        page.QuerySelectorAll(".menu a").Length.ShouldBe(7);
    }

    [Fact]
    public async Task Whatever_an_editor_writes_is_text_and_not_markup()
    {
        const string hostile = "<script>alert(1)</script> & \"<b>\"";
        using var site = Site()
            .With("input/pages/hostile.fr.md", $"---\ntitle: '{hostile}'\nsummary: '{hostile}'\n---\n\n{hostile}\n\n<img src=x onerror=alert(1)>\n\n[x](javascript:alert(1))\n");
        var result = await site.Run("build", "--output", site.Output);
        result.Error.ShouldContain("javascript:alert(1)");
        var built = new BuiltSite(site.Output);
        var page = built.Page("fr/hostile/index.html");
        page.QuerySelectorAll("script:not([src]), img, [onerror]").ShouldBeEmpty();
        page.QuerySelector("h1")!.TextContent.ShouldBe(hostile);
    }

    [Fact]
    public async Task A_template_with_a_mistake_is_a_diagnostic_and_nothing_is_published()
    {
        using var site = Site()
            .With("themes/mine/theme.yml", "name: mine\nextends: default\n")
            .With("themes/mine/layouts/home.hbs", "{{#with view}}");
        var result = await site.Run("build", "--output", site.Output, "--theme", "mine");
        result.Code.ShouldBe(1);
        result.Error.ShouldContain("layouts/home.hbs");
        result.Error.ShouldContain("BRF0350");
        Directory.Exists(site.Output).ShouldBeFalse();
    }

    private static SmallSite Site() => new SmallSite()
        .With("input/site.yml", "languages: [fr]\nbaseUrl: https://desk.example/\n")
        .With("input/pages/about.fr.md", "---\ntitle: À propos\n---\n\nLe texte.\n");
}
