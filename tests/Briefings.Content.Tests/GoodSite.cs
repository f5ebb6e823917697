using Briefings.Content.Reading;
using Briefings.Content.Sites;
using Briefings.Model.Diagnostics;
using Briefings.Model.Sites;

namespace Briefings.Content.Tests;

/// <summary>A small site without a mistake, for tests that break one line of it.</summary>
internal sealed class GoodSite : IDisposable
{
    public const string Gate = "briefings/cyber/gate.fr.md";
    public const string Crypto = "briefings/cyber/crypto.it.md";
    public const string BriefingFile = "briefings/cyber/briefing.yml";
    public const string Settings = "site.yml";
    public const string Sources = "sources.yml";
    public const string Entities = "entities/all.yml";
    public const string Index = "briefings/cyber/index.fr.md";
    public const string About = "pages/about.fr.md";

    public GoodSite() => Folder
        .Write(Settings, """
            # The site.
            title: {fr: Veille, it: Rassegna}
            languages: [fr, it]
            baseUrl: https://desk.example.org/briefings
            timeZone: Europe/Paris
            feeds: {items: 30, content: summary}
            topics:
              security: {fr: Sécurité, it: Sicurezza}

            """)
        .Write(Sources, """
            - {id: gate, name: Gate, url: "https://www.gate.com/", languages: [fr, en], country: KY, kind: company}
            - id: crypto
              name: Cryptopolitan
              kind: newspaper

            """)
        .Write(Entities, """
            - id: eu
              type: organisation
              names: {fr: Union européenne, it: Unione europea}
              aliases: {fr: [UE], it: [UE]}
              wikidata: Q458
            - id: south-korea
              type: place
              names: {fr: Corée du Sud, it: Corea del Sud}

            """)
        .Write(Gate, """
            ---
            title: "Sécurité : une consultation"
            url: https://www.gate.com/fr/news/1
            published: 2025-05-20
            claims:
              stolen: states
            events:
              - {id: consultation, date: 2025-05-20}
            ---
            Un premier paragraphe.

            Un second, avec [un lien](https://example.org/).

            """)
        .Write(Crypto, """
            ---
            title: Una consultazione
            url: https://www.cryptopolitan.com/it/1
            published: 2025-05-21
            lineage: {translationOf: gate.fr, by: machine}
            ---
            Un primo paragrafo.

            """)
        .Write(BriefingFile, """
            topics: [security]
            claims:
              - id: stolen
                text: {fr: Une somme fut volée., it: Una somma fu rubata.}
                value: 1.7 billion USD
                readings: {crypto.it: {reading: differs, value: 1 billion USD}}
            events:
              - id: consultation
                date: 2025-05-20
                text: {fr: Consultation, it: Consultazione}
                entities: [eu, south-korea]
                sources: [gate.fr, crypto.it]
            corrections:
              - {date: 2025-05-28, text: {fr: Corrigé., it: Corretto.}}

            """)
        .Write(Index, """
            ---
            title: Le dossier
            summary: En bref.
            ---
            """)
        .Write(About, """
            ---
            title: À propos
            order: 2
            ---
            Qui nous sommes.

            """);

    public TempFolder Folder { get; } = new();

    /// <summary>Puts something in the place of a piece of a file that occurs once.</summary>
    public GoodSite Break(string file, string before, string after)
    {
        var text = Folder.Read(file);
        text.Split(before).Length.ShouldBe(2, $"“{before}” should be in {file} once");
        Folder.Write(file, text.Replace(before, after, StringComparison.Ordinal));
        return this;
    }

    public ReadResult<SiteInput> Read(bool includeDrafts = false, int jobs = 2) =>
        SiteReader.Read(Folder.Path, "input", includeDrafts, jobs, TestContext.Current.CancellationToken);

    /// <summary>Reads the site, in which there ought to be one mistake.</summary>
    public Diagnostic TheOneMistake()
    {
        var diagnostics = Read().Diagnostics;
        diagnostics.Length.ShouldBe(1, string.Join('\n', diagnostics));
        return diagnostics[0];
    }

    public void Dispose() => Folder.Dispose();
}
