namespace Briefings.Sites.Tests;

public class ExtraArticleTests
{
    [Fact]
    public async Task A_shared_article_is_on_the_pages_of_both_briefings()
    {
        using var site = new SmallSite()
            .With("input/site.yml", "languages: [fr, it]\nbaseUrl: https://desk.example/\n")
            .WithArticle("one", "journal.fr", "Le sommet s’ouvre", "Le sommet s’est ouvert mardi à Genève.")
            .WithArticle("two", "giornale.it", "Si apre il vertice", "Il vertice si è aperto martedì a Ginevra.")
            .With("input/briefings/two/briefing.yml", "articles: [../one/journal.fr.md]\n");

        var built = await site.Build();

        built.Page("fr/briefings/one/index.html").QuerySelectorAll(".bead__side--left").ShouldHaveSingleItem();
        var bead = built.Page("fr/briefings/two/index.html").QuerySelectorAll(".bead").ShouldHaveSingleItem();
        bead.ClassList.ShouldContain("bead--both");
        bead.QuerySelector(".bead__side--left")!.TextContent.Trim().ShouldBe("Le sommet s’est ouvert mardi à Genève.");
    }
}
