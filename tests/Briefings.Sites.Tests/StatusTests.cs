using System.Text.Json.Nodes;
using Briefings.Cli.Output;

namespace Briefings.Sites.Tests;

/// <summary><c>status</c>.</summary>
public class StatusTests
{
    private const string ThreeLanguages = "title: {fr: Essai, it: Prova, en: Try}\nlanguages: [fr, it, en]\nbaseUrl: https://desk.example/x/\n";

    [Fact]
    public async Task The_board_says_what_there_is_and_what_is_missing()
    {
        using var site = LintedSite.Clean().With("input/site.yml", ThreeLanguages).With("input/briefings/quai/index.it.md", "---\nnonsense: 1\n---\n");
        var result = await site.Run("status");
        result.Code.ShouldBe(ExitCodes.Fine);
        result.Out.ShouldBe("""
            | briefing | sources | fr | it | en | findings |
            | --- | --- | --- | --- | --- | --- |
            | quai | 2 | 1 article, desk | 1 article, desk | missing, 3 untranslated | 1 error, 3 warnings, 1 note |

            Elsewhere: 2 warnings, 1 note.

            """);
    }

    [Fact]
    public async Task Programs_get_the_same_as_json()
    {
        using var site = LintedSite.Clean();
        var board = JsonNode.Parse((await site.Run("status", "--json")).Out)!;
        var quai = board["briefings"]!.AsArray().ShouldHaveSingleItem()!;
        quai["id"]!.GetValue<string>().ShouldBe("quai");
        quai["independentSources"]!.GetValue<int>().ShouldBe(2);
        quai["languages"]![0]!.ToJsonString().ShouldBe("""{"language":"fr","published":true,"articles":1,"deskText":true,"stale":false,"untranslated":0}""");
        quai["findings"]!.ToJsonString().ShouldBe("""{"errors":0,"warnings":0,"notes":0}""");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_desk_s_page_and_the_site_stand_beside_each_other_whichever_comes_first(bool isSiteFirst)
    {
        using var site = LintedSite.Clean();
        if (isSiteFirst)
        {
            await site.Build();
        }

        var result = await site.Run("status", "--desk", "--output", site.Output);
        result.Code.ShouldBe(ExitCodes.Fine, result.Error);
        var built = await site.Build();
        built.Files.ShouldContain("desk/index.html");
        (await site.Run("build", "--output", site.Output)).Out.ShouldContain(": 0 written");
        (await site.Run("status", "--desk", "--output", site.Output)).Code.ShouldBe(ExitCodes.Fine);
        File.Exists(Path.Combine(site.Output, "desk/index.html")).ShouldBeTrue();
    }

    [Fact]
    public async Task The_desk_s_page_has_the_theme_s_look_and_is_for_the_desk_alone()
    {
        using var site = LintedSite.Clean().With("input/site.yml", ThreeLanguages);
        await site.Run("status", "--desk", "--output", site.Output);
        var built = await site.Build();
        var page = built.Page("desk/index.html");
        page.QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex, nofollow");
        page.QuerySelector("link[rel=canonical]").ShouldBeNull();
        var style = page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        built.Files.ShouldContain(style["/x/".Length..]);
        page.QuerySelectorAll("tbody td").Select(c => c.TextContent.Trim()).ShouldBe(
            ["2", "1 article\u00a0· texte de la rédaction", "1 article\u00a0· texte de la rédaction", "manque\u00a0· non traduits : 3", "0 / 3 / 1"]);
        page.QuerySelector("tbody a")!.GetAttribute("href").ShouldBe("/x/fr/briefings/quai/");
        built.Text("sitemap.xml").ShouldNotContain("desk/");
        built.Pages.Where(p => p.Path != "desk/index.html").ShouldAllBe(p => p.Document.QuerySelector("meta[name=robots]") == null);
        built.Pages.ShouldAllBe(p => p.Document.QuerySelector("a[href*='/desk/']") == null);
    }

    [Fact]
    public async Task A_theme_without_a_board_says_so()
    {
        using var site = LintedSite.Clean().With("themes/bare/theme.yml", "name: bare\n");
        var result = await site.Run("status", "--desk", "--output", site.Output, "--theme", "bare");
        result.Code.ShouldBe(ExitCodes.InputErrors);
        result.Error.ShouldContain("desk.hbs");
        Directory.Exists(site.Output).ShouldBeFalse();
    }

    [Fact]
    public async Task A_folder_of_somebody_else_is_left_alone()
    {
        using var site = LintedSite.Clean().With("output/desk/mine.txt", "x");
        (await site.Run("status", "--desk", "--output", site.Output)).Code.ShouldBe(ExitCodes.Files);
        (await site.Run("build", "--output", site.Output)).Code.ShouldBe(ExitCodes.Files);
    }
}
