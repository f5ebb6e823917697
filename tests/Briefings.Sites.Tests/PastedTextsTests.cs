using AngleSharp.Dom;

namespace Briefings.Sites.Tests;

/// <summary>From two texts as an editor pastes them to the page that compares them.</summary>
public class PastedTextsTests
{
    private const string Body = """
        Des pirates liés à la Corée du Nord s’en prennent aux marchés de cryptomonnaies, disent Séoul et Bruxelles.
        Une réunion tenue mardi
        Les deux délégations se sont vues mardi à Séoul pour parler de sécurité informatique et de ces vols.
        Selon des experts, ces pirates ont pris environ 1,7 milliard de dollars sur des plateformes d'échange en 2024 et 2025.
        Plus tôt ce mois-ci, une grande plateforme a raconté avoir démasqué un faux candidat à un poste d'ingénieur.
        Les participants ont convenu d'échanger plus vite leurs informations et d'aider d'autres pays à se défendre.
        """;

    private const string French = $"""
        {Body}
        Voir l'original
        Cette page peut contenir du contenu de tiers, fourni à titre d'information uniquement. La plateforme ne garantit ni son exactitude ni sa validité.
        Séoul et Bruxelles s’allient contre le vol de cryptomonnaies
        {Body}
        """;

    private const string Italian = """
        Seul e Bruxelles contro i furti di criptovalute
        Pirati legati alla Corea del Nord prendono di mira i mercati delle criptovalute, dicono Seul e Bruxelles.
        Una riunione di martedì
        Le due delegazioni si sono viste martedì a Seul per parlare di sicurezza informatica e di questi furti , secondo la cyber -malettata versione del ministero.
        Secondo gli esperti, i pirati hanno preso circa $ 1,7 miliardi dalle piattaforme WazirX e Bybit nel 2024 e nel 2025.
        All'inizio di questo mese la piattaforma Kraken ha raccontato di aver smascherato un falso candidato a un posto di ingegnere.
        I partecipanti hanno concordato di scambiarsi più in fretta le informazioni e di aiutare altri paesi a difendersi.
        Scopri Come Vincere Titoli e Abbonati Subito alla Newsletter
        """;

    private const string Entities = """
        - {id: wazirx, type: organisation, names: {fr: WazirX, it: WazirX}, about: {fr: Plateforme d’échange indienne., it: Piattaforma di scambio indiana.}}
        - {id: bybit, type: organisation, names: {fr: Bybit, it: Bybit}, about: {fr: Plateforme d’échange., it: Piattaforma di scambio.}}
        - {id: kraken, type: organisation, names: {fr: Kraken, it: Kraken}, about: {fr: Plateforme d’échange américaine., it: Piattaforma di scambio statunitense.}}
        - {id: seoul, type: place, names: {fr: Séoul, it: Seul}}
        """;

    [Fact]
    public async Task A_body_pasted_twice_and_what_platforms_add_do_not_reach_the_page()
    {
        using var site = await Imported();
        var page = (await site.Build("--drafts")).Page("fr/briefings/summit/index.html");
        var left = page.QuerySelectorAll(".bead__side--left .segment").Select(s => s.TextContent).ToArray();
        left.ShouldBeUnique();
        left.Length.ShouldBe(6);
        page.QuerySelector("h1")!.TextContent.ShouldBe("Séoul et Bruxelles s’allient contre le vol de cryptomonnaies");
        page.Body!.TextContent.ShouldNotContain("Voir l'original");
        page.Body!.TextContent.ShouldNotContain("Newsletter");
        File.ReadAllText(Path.Combine(site.Input, "briefings/summit/gate.fr.md")).ShouldContain("repeated-body");
    }

    [Fact]
    public async Task The_comparison_shows_what_both_state_and_whom_only_one_names()
    {
        using var site = await Imported();
        var page = (await site.Build("--drafts")).Page("fr/briefings/summit/index.html");
        States(page, "fact-money-1700000000-usd").ShouldBe(["states", "states"]);
        foreach (var entity in new[] { "wazirx", "bybit", "kraken" })
        {
            var (french, italian) = (States(page, $"fact-entity-{entity}")[0], States(page, $"fact-entity-{entity}")[1]);
            italian.ShouldBe("states", entity);
            french.ShouldBe("anonymises", entity);
        }
    }

    private static string[] States(IDocument page, string row) =>
    [
        .. page.GetElementById(row).ShouldNotBeNull(row).QuerySelectorAll("td .state")
            .Select(s => s.ClassList.First(c => c.StartsWith("state--", StringComparison.Ordinal))["state--".Length..]),
    ];

    private static async Task<SmallSite> Imported()
    {
        var site = new SmallSite()
            .With("pasted/french.txt", French)
            .With("pasted/italian.txt", Italian)
            .With("input/entities/exchanges.yml", Entities);
        foreach (var (file, source) in new[] { ("french", "gate"), ("italian", "cryptopolitan") })
        {
            var result = await site.Run("import", Path.Combine(site.Input, $"../pasted/{file}.txt"), "--briefing", "summit", "--source", source, "--published", "2025-05-20", "--url", $"https://example.org/{file}");
            result.Code.ShouldBe(0, result.Error);
        }

        return site;
    }
}
