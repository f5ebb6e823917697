namespace Briefings.Content.Tests.Sites;

/// <summary>One value of a good site is broken; the finding points at it and the hint says what is known.</summary>
public class BrokenValueTests
{
    [Theory]
    [InlineData(GoodSite.Settings, "timeZone:", "timeZona:", "BRF0201", 5, 1, "“timeZone”")]
    [InlineData(GoodSite.Gate, "claims:", "claim:", "BRF0201", 5, 1, "“claims”")]
    [InlineData(GoodSite.Crypto, "by: machine", "bye: machine", "BRF0201", 5, 35, "“by”")]
    [InlineData(GoodSite.BriefingFile, "    value: 1.7 billion USD", "    vlaue: 1.7 billion USD", "BRF0201", 5, 5, "“value”")]
    [InlineData(GoodSite.Index, "summary:", "sumary:", "BRF0201", 3, 1, "“summary”")]
    [InlineData(GoodSite.Gate, "url: https://www.gate.com/fr/news/1\n", "", "BRF0202", 2, 1, "url")]
    [InlineData(GoodSite.Entities, "  type: place\n", "", "BRF0202", 6, 3, "type")]
    [InlineData(GoodSite.Settings, "languages: [fr, it]", "languages: fr", "BRF0203", 3, 12, null)]
    [InlineData(GoodSite.Gate, "title: \"Sécurité : une consultation\"", "title: [un, deux]", "BRF0203", 2, 8, null)]
    [InlineData(GoodSite.Gate, "published: 2025-05-20\n", "published: 2025-05-20\ndraft: perhaps\n", "BRF0203", 5, 8, null)]
    [InlineData(GoodSite.Settings, "items: 30", "items: many", "BRF0203", 6, 16, null)]
    [InlineData(GoodSite.BriefingFile, "readings: {crypto.it: {reading: differs, value: 1 billion USD}}", "readings: [crypto.it]", "BRF0203", 6, 15, null)]
    [InlineData(GoodSite.Crypto, "title: Una consultazione", "title:", "BRF0204", 2, 7, "Give it")]
    [InlineData(GoodSite.Crypto, "title: Una consultazione", "title: NULL", "BRF0204", 2, 8, "Give it")]
    [InlineData(GoodSite.Entities, "names: {fr: Corée du Sud, it: Corea del Sud}", "names: {}", "BRF0204", 8, 10, "Give it")]
    [InlineData(GoodSite.Settings, "items: 30", "items: \"30\"", "BRF0203", 6, 16, "without quotes")]
    [InlineData(GoodSite.Crypto, "published: 2025-05-21", "published: 21/05/2025", "BRF0205", 4, 12, "2025-05-21")]
    [InlineData(GoodSite.Crypto, "published: 2025-05-21", "published: 2025-02-29", "BRF0205", 4, 12, "year first")]
    [InlineData(GoodSite.BriefingFile, "    date: 2025-05-20\n", "    date: 2025-05-22/2025-05-20\n", "BRF0205", 9, 11, "year first")]
    [InlineData(GoodSite.Settings, "title: {fr: Veille, it: Rassegna}", "title: {fr: Veille, it_IT: Rassegna}", "BRF0206", 2, 21, "“it-IT”")]
    [InlineData(GoodSite.Entities, "names: {fr: Corée du Sud, it: Corea del Sud}", "names: {fr: Corée du Sud, italian: Corea del Sud}", "BRF0206", 8, 29, "Languages of the site: fr, it")]
    [InlineData(GoodSite.Crypto, "url: https://www.cryptopolitan.com/it/1", "url: www.cryptopolitan.com/it/1", "BRF0207", 3, 6, "https://www.cryptopolitan.com/it/1")]
    [InlineData(GoodSite.Crypto, "url: https://www.cryptopolitan.com/it/1", "url: javascript:alert(1)", "BRF0207", 3, 6, "https://")]
    [InlineData(GoodSite.Settings, "baseUrl: https://desk.example.org/briefings", "baseUrl: https://desk.example.org/?x=1", "BRF0207", 4, 10, "no ?")]
    [InlineData(GoodSite.BriefingFile, "topics: [security]", "topics: [Sécurité]", "BRF0208", 1, 10, "“securite”")]
    [InlineData(GoodSite.Entities, "type: organisation", "type: organization", "BRF0209", 2, 9, "“organisation”")]
    [InlineData(GoodSite.Gate, "stolen: states", "stolen: state", "BRF0209", 6, 11, "“states”")]
    [InlineData(GoodSite.Sources, "kind: newspaper", "kind: tabloid", "BRF0209", 4, 9, "Known values")]
    [InlineData(GoodSite.Settings, "items: 30", "items: 0", "BRF0210", 6, 16, null)]
    [InlineData(GoodSite.Settings, "timeZone: Europe/Paris", "timeZone: Europe/Pari", "BRF0216", 5, 11, "“Europe/Paris”")]
    [InlineData(GoodSite.Settings, "languages: [fr, it]", "languages: [fr, it, FR]", "BRF0217", 3, 21, "Delete one")]
    [InlineData(GoodSite.Settings, "timeZone: Europe/Paris", "customDomain: https://x.org", "BRF0218", 5, 15, "name alone")]
    [InlineData(GoodSite.Entities, "wikidata: Q458", "wikidata: 458", "BRF0219", 5, 13, "Q458")]
    [InlineData(GoodSite.Sources, "country: KY", "country: Cayman", "BRF0219", 1, 86, "capital")]
    [InlineData(GoodSite.Gate, "[un lien](https://example.org/)", "[un lien](javascript:x)", "BRF0220", 12, 17, "https://")]
    [InlineData(GoodSite.Crypto, "{translationOf: gate.fr, by: machine}", "{translationOf: gate.fr, syndicatedFrom: gate.fr}", "BRF0221", 5, 10, null)]
    public void A_broken_value_is_pointed_at(string file, string before, string after, string code, int line, int column, string? hint)
    {
        using var site = new GoodSite();
        var mistake = site.Break(file, before, after).TheOneMistake().ShouldBeAt(code, "input/" + file, line, column);
        if (hint is not null)
        {
            mistake.WithHint(hint);
        }
    }

    [Fact]
    public void A_wrong_type_says_what_was_expected_and_what_was_found()
    {
        using var site = new GoodSite();
        site.Break(GoodSite.Settings, "languages: [fr, it]", "languages: fr").TheOneMistake()
            .Message.ShouldBe("“languages” should be a list, but is “fr”.");
    }

    [Fact]
    public void Everything_that_is_wrong_is_reported_in_one_run()
    {
        using var site = new GoodSite();
        site.Break(GoodSite.Settings, "timeZone: Europe/Paris", "timeZone: Mars")
            .Break(GoodSite.Gate, "published: 2025-05-20", "published: soon")
            .Break(GoodSite.Gate, "stolen: states", "stollen: states")
            .Break(GoodSite.Crypto, "title: Una", "titolo: Una")
            .Break(GoodSite.BriefingFile, "entities: [eu, south-korea]", "entities: [eu, north-korea]")
            .Break(GoodSite.Entities, "type: place", "type: land")
            .Folder.Write("pages/contact.fr.md", "");
        site.Read().Diagnostics.Select(d => $"{d.Code} {d.At.File}").ShouldBe(
        [
            "BRF0212 input/briefings/cyber/briefing.yml",
            "BRF0202 input/briefings/cyber/crypto.it.md",
            "BRF0201 input/briefings/cyber/crypto.it.md",
            "BRF0205 input/briefings/cyber/gate.fr.md",
            "BRF0212 input/briefings/cyber/gate.fr.md",
            "BRF0209 input/entities/all.yml",
            "BRF0105 input/pages/contact.fr.md",
            "BRF0216 input/site.yml",
        ], ignoreOrder: true);
    }
}
