using Briefings.Model.Sites;

namespace Briefings.Content.Tests.Sites;

/// <summary>A briefing shows an article of another one.</summary>
public class ExtraArticleTests
{
    private const string Other = "briefings/summit/briefing.yml";

    private static GoodSite WithSecond(string articles)
    {
        var site = new GoodSite();
        site.Folder.Write("briefings/summit/crypto.fr.md", "---\ntitle: x\nurl: https://x.org/\npublished: 2025\n---\nx\n").Write(Other, articles);
        return site;
    }

    private static string[] ArticlesOf(SiteInput? site, string briefing) =>
        [.. site.ShouldNotBeNull().Briefings.Single(b => b.Id == briefing).Articles.Select(a => a.Id)];

    [Fact]
    public void An_article_can_be_in_two_briefings()
    {
        using var site = WithSecond("articles:\n  - ../cyber/gate.fr.md\n  - ../cyber/./crypto.it.md\n");
        var read = site.Read();
        read.Diagnostics.ShouldBeEmpty();
        ArticlesOf(read.Value, "cyber").ShouldBe(["gate.fr", "crypto.it"]);
        ArticlesOf(read.Value, "summit").ShouldBe(["crypto.fr", "gate.fr", "crypto.it"]);
    }

    [Fact]
    public void What_it_says_of_its_own_briefing_stays_there()
    {
        using var site = WithSecond("articles: [../cyber/gate.fr.md, ../cyber/crypto.it.md]\n");
        var briefings = site.Read().Value.ShouldNotBeNull().Briefings;
        var (home, shared) = (briefings[0].Articles[0], briefings[1].Articles[1]);
        (home.Id, home.Readings.Length, home.Events.Length).ShouldBe(("gate.fr", 1, 1));
        (shared.Id, shared.Readings.Length, shared.Events.Length, shared.At).ShouldBe(("gate.fr", 0, 0, home.At));
        briefings[1].Articles[2].Lineage.ShouldNotBeNull().Origin.ShouldBe("https://www.gate.com/fr/news/1");
    }

    [Fact]
    public void Claims_and_events_can_refer_to_it()
    {
        using var site = WithSecond("""
            articles: [../cyber/gate.fr.md]
            claims:
              - {id: sum, text: {fr: Une somme.}, readings: {gate.fr: states}}
            events:
              - {id: day, date: 2025, text: {fr: Un jour.}, sources: [gate.fr]}

            """);
        var read = site.Read();
        read.Diagnostics.ShouldBeEmpty();
        read.Value!.Briefings[1].Claims[0].Readings.ShouldHaveSingleItem().ArticleId.ShouldBe("gate.fr");
        read.Value.Briefings[1].Events[0].ArticleIds.ShouldBe(["gate.fr"]);
    }

    [Fact]
    public void A_folder_can_be_made_of_such_articles_alone()
    {
        using var site = WithSecond("articles: [../cyber/gate.fr.md, ../cyber/crypto.it.md]\n");
        site.Folder.Delete("briefings/summit/crypto.fr.md");
        ArticlesOf(site.Read().Value, "summit").ShouldBe(["gate.fr", "crypto.it"]);
    }

    [Fact]
    public void A_draft_is_left_out_of_both()
    {
        using var site = WithSecond("articles: [../cyber/crypto.it.md]\nclaims:\n  - {id: s, text: {fr: S.}, readings: {crypto.it: states}}\n");
        site.Break(GoodSite.Crypto, "title:", "draft: true\ntitle:");
        ArticlesOf(site.Read().Value, "summit").ShouldBe(["crypto.fr"]);
        site.Read().Diagnostics.ShouldBeEmpty();
        ArticlesOf(site.Read(includeDrafts: true).Value, "summit").ShouldBe(["crypto.fr", "crypto.it"]);
    }

    [Fact]
    public void A_mistake_in_it_is_reported_once()
    {
        using var site = WithSecond("articles: [../cyber/gate.fr.md]\n");
        site.Break(GoodSite.Gate, "published: 2025-05-20", "published: 2025-13-20");
        site.TheOneMistake().ShouldBeAt("BRF0205", "input/" + GoodSite.Gate, 4, 12);
    }

    [Theory]
    [InlineData("../cyber/gat.fr.md", "BRF0118", "“../cyber/gate.fr.md”")]
    [InlineData("gate.fr.md", "BRF0118", "../cyber/gate.fr.md")]
    [InlineData("../cyber/index.fr.md", "BRF0120", "../cyber/gate.fr.md")]
    [InlineData("../cyber", "BRF0120", "../cyber/gate.fr.md")]
    [InlineData("../../pages/about.fr.md/../../../x.fr.md", "BRF0119", "briefing's folder")]
    [InlineData("/etc/hosts", "BRF0119", "briefing's folder")]
    public void A_path_that_leads_to_no_article_is_pointed_at(string path, string code, string hint)
    {
        using var site = WithSecond($"topics: [security]\narticles:\n  - {path}\n");
        site.TheOneMistake().ShouldBeAt(code, "input/" + Other, 3, 5).WithHint(hint);
    }

    [Fact]
    public void An_id_that_is_there_already_is_pointed_at()
    {
        using var site = WithSecond("articles: [../cyber/gate.fr.md, ../cyber/gate.fr.md]\n");
        site.TheOneMistake().ShouldBeAt("BRF0211", "input/" + Other, 1, 33).Message.ShouldContain("input/briefings/summit/briefing.yml(1,12)");

        site.Folder.Write(Other, "articles: [../cyber/gate.fr.md]\n").Write("briefings/summit/gate.fr.md", "---\ntitle: x\nurl: https://x.org/\npublished: 2025\n---\nx\n");
        site.TheOneMistake().ShouldBeAt("BRF0211", "input/" + Other, 1, 12).Message.ShouldContain("input/briefings/summit/gate.fr.md");
        site.Read().Value!.Briefings[1].Articles.Single(a => a.Id == "gate.fr").Title.ShouldBe("x");
    }
}
