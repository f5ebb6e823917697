namespace Briefings.Browser.Tests;

/// <summary>A site with a search, built once for all tests of a class.</summary>
public sealed class SearchedSite : IAsyncLifetime
{
    private readonly SmallSite site = new() { HasSearch = true };

    /// <summary>What was published.</summary>
    internal BuiltSite Site => new(site.Output);

    public async ValueTask InitializeAsync()
    {
        NodeJs.SkipWithout();
        site.With("input/site.yml", "languages: [fr, it, ko, ar]\nbaseUrl: " + Visit.Address + "\ntopics: {vallee: {fr: Vallée}}\n")
            .With("input/sources.yml", "- {id: journal, name: Le Journal}\n- {id: giornale, name: Il Giornale}\n- {id: sinmun, name: 신문}\n- {id: sahifa, name: الصحيفة}\n")
            .With("input/entities/water.yml", "id: water\ntype: organisation\nnames: {fr: Agence de l’eau, it: Agenzia dell’acqua, ko: 한국수자원공사, ar: هيئة المياه}\n")
            .WithArticle("2025-05-20-water", "journal.fr", "La sécheresse", "L’eau manque dans la vallée. Le cœur du problème est ancien.")
            .WithArticle("2025-05-20-water", "giornale.it", "La siccità", "L’acqua manca nella valle.")
            .With("input/briefings/2025-05-20-water/briefing.yml", "topics: [vallee]\n")
            .WithArticle("2024-03-01-books", "journal.fr", "Les livres", "La vallée lit des livres.")
            .WithArticle("2024-03-01-books", "sahifa.ar", "القراءة", "قال القارئ إن الكتب كثيرة في الحروب.")
            .WithArticle("2025-06-01-seoul", "sinmun.ko", "물 부족", "서울특별시는 오늘 한국수자원공사와 회의를 열었다.");
        var built = await site.Build();
        File.Exists(Path.Combine(built.Folder, "search/fr/pagefind.js")).ShouldBeTrue();
    }

    public ValueTask DisposeAsync()
    {
        site.Dispose();
        return ValueTask.CompletedTask;
    }
}
