namespace Briefings.Sites.Tests;

public class LeastSiteTests
{
    [Fact]
    public async Task A_folder_with_two_articles_becomes_a_bilingual_page()
    {
        using var site = TwoArticles();
        var built = await site.Build();
        BuiltSite.WithoutHashes(built.Text("fr/briefings/summit/index.html")).ShouldMatchApproved(c => c.NoDiff().WithFileExtension(".html"));
    }

    [Fact]
    public async Task A_folder_with_two_articles_becomes_a_whole_site()
    {
        using var site = TwoArticles();
        var built = await site.Build();
        BuiltSite.WithoutHashes(string.Join('\n', built.Files)).ShouldMatchApproved(c => c.NoDiff());
    }

    private static SmallSite TwoArticles() => new SmallSite()
        .WithArticle("summit", "journal.fr", "Le sommet s’ouvre", """
            Le sommet s’est ouvert **mardi** à Genève. Vingt pays y prennent part.

            ## Le budget

            Les pays ont promis 3 millions de dollars.
            """)
        .WithArticle("summit", "giornale.it", "Si apre il vertice", """
            Il vertice si è aperto martedì a Ginevra. Vi partecipano venti paesi.

            ## Il bilancio

            I paesi hanno promesso 3 milioni di dollari. La Svizzera ospita l’incontro.
            """);
}
