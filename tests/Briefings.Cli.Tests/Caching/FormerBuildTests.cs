using Briefings.Analysis.Merging;
using Briefings.Cli.Caching;
using Briefings.Cli.Output;
using Briefings.Cli.Sites;
using Briefings.Cli.Tests.Commands;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Cli.Tests.Caching;

public sealed class FormerBuildTests
{
    private const string Site = "title: {fr: Essai, it: Prova}\nlanguages: [fr, it]\nbaseUrl: https://example.org/x/\npageSize: 2\n";

    private static readonly Action<TestFolder>[] Edits =
    [
        desk => Article(desk, "quai", "phare.fr", "Un quai", "Le port de Brest a ouvert un quai le 3 mai 2025. Il a coûté 1,7 million d’euros."),
        desk => Article(desk, "quai", "phare.fr", "Un quai", "Le port de Brest a ouvert un quai le 4 mai 2025. Il a coûté 2 millions d’euros à Nantes."),
        desk => Article(desk, "pont", "faro.it", "Un ponte", "Il ponte di Nantes è chiuso."),
        desk => Article(desk, "pont", "faro.it", "Un altro ponte", "Il ponte di Nantes è aperto, dice Brest."),
        desk => Article(desk, "pont", "journal.fr", "Un pont", "Le pont de Nantes est ouvert depuis lundi."),
        desk => Article(desk, "gare", "phare.fr", "Une gare", "La gare de Brest ferme. Nantes proteste."),
        desk => Article(desk, "gare", "faro.it", "Una stazione", "La stazione di Brest chiude."),
        desk => Article(desk, "quai", "phare.fr", "Un quai", "Le port de Brest a ouvert un quai le 3 mai 2025. Il a coûté 1,7 million d’euros.\n\nLe maire est content."),
        desk => Article(desk, "quai", "phare.fr", "Un quai", "Le port de Brest a ouvert un quai le 3 mai 2025. Il a coûté 1,7 million d’euros.\n\nBrest paie, Nantes aussi."),
        desk => Article(desk, "gare", "faro.it", "Una stazione", "La stazione di Brest chiude.\n\nIl 5 maggio 2025 Nantes ha protestato."),
        desk => desk.Write("input/briefings/quai/briefing.yml", "topics: [port]\nevents:\n  - {id: ouverture, date: 2025-05-03, text: {fr: Ouverture, it: Apertura}, entities: [brest]}\n"),
        desk => desk.Write("input/briefings/quai/briefing.yml", "claims:\n  - {id: cout, text: {fr: Le coût, it: Il costo}}\n"),
        desk => desk.Write("input/briefings/pont/briefing.yml", "events:\n  - {id: ouverture, date: 2025-05-03, text: {fr: Le quai ouvre, it: Il molo apre}, entities: [brest]}\n"),
        desk => desk.Write("input/briefings/pont/briefing.yml", "articles: [../quai/phare.fr.md]\n"),
        desk => desk.Write("input/briefings/gare/index.fr.md", "---\ntitle: La gare et le port\n---\n\nDeux villes.\n"),
        desk => Remove(desk, "input/briefings/gare/index.fr.md"),
        desk => Remove(desk, "input/briefings/quai/briefing.yml"),
        desk => Remove(desk, "input/briefings/pont/briefing.yml"),
        desk => Remove(desk, "input/briefings/pont/faro.it.md"),
        desk => desk.Write("input/entities/nantes.yml", "id: nantes\ntype: place\nnames: {fr: Nantes, it: Nantes}\n"),
        desk => Remove(desk, "input/entities/nantes.yml"),
        desk => desk.Write("input/pages/about.fr.md", "---\ntitle: À propos\n---\n\nNous.\n"),
        desk => Remove(desk, "input/pages/about.fr.md"),
        desk => desk.Write("input/site.yml", Site),
        desk => desk.Write("input/site.yml", Site + "feeds: {content: summary}\n"),
        desk => desk.Write("input/site.yml", Site + "feeds: {items: 1}\n"),
        desk => Rename(desk, "gare", "halte"),
        desk => Rename(desk, "halte", "gare"),
        desk => Remove(desk, "output/fr/briefings/quai/index.html"),
        desk => { },
    ];

    [Fact]
    public void Whatever_is_edited_among_several_briefings_the_site_is_that_of_a_first_build()
    {
        var compared = 0;
        Prop.ForAll(Gen.ArrayOf(Gen.Choose(0, Edits.Length - 1)).Resize(8).ToArbitrary(), edits =>
        {
            using var desk = Desk();
            foreach (var edit in edits)
            {
                Edits[edit](desk);
                if (Build(desk, "output") == 0)
                {
                    Remove(desk, "fresh");
                    Build(desk, "fresh", isKept: false).ShouldBe(0);
                    compared++;
                    Files(desk["output"]).ShouldBe(Files(desk["fresh"]), $"after {string.Join(' ', edits)}, at {edit}");
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(12));
        compared.ShouldBeGreaterThan(12, "most edits leave a site that can be built");
    }

    [Fact]
    public void Languages_that_articles_give_the_site_are_on_every_page()
    {
        using var desk = Desk();
        desk.Write("input/site.yml", "title: {fr: Essai, it: Prova}\nbaseUrl: https://example.org/x/\n");
        desk.Write("input/pages/about.fr.md", "---\ntitle: À propos\n---\n\nNous.\n");
        desk.Write("input/pages/about.it.md", "---\ntitle: Chi siamo\n---\n\nNoi.\n");
        SameAsFresh(desk);
        Article(desk, "quai", "journal.fr", "Un quai", "Le port de Brest a un quai.");
        Article(desk, "pont", "journal.fr", "Un pont", "Le pont de Nantes est fermé.");
        Article(desk, "pont", "phare.fr", "Un pont", "Le pont de Nantes est toujours fermé.");

        SameAsFresh(desk);
    }

    [Fact]
    public void A_draft_of_another_briefing_is_part_of_what_a_briefing_is_made_from()
    {
        using var desk = Desk();
        desk.Write("input/briefings/gare/journal.it.md", Draft("https://example.org/one"));
        desk.Write("input/briefings/pont/briefing.yml", "articles: [../gare/journal.it.md]\n");
        desk.Write("input/briefings/pont/faro.it.md", "---\ntitle: Un ponte\nurl: https://example.org/pont/faro.it\npublished: 2025-05-20\nlineage: {syndicatedFrom: journal.it}\n---\n\nIl ponte di Nantes è chiuso.\n");
        SameAsFresh(desk);
        desk.Write("input/briefings/gare/journal.it.md", Draft("https://example.org/another"));

        SameAsFresh(desk);
    }

    [Fact]
    public void Of_a_briefing_that_was_not_edited_all_still_holds()
    {
        using var desk = Desk();

        StillTrue(desk, () => Article(desk, "quai", "phare.fr", "Un quai", "Le port est fermé.")).ShouldSatisfyAllConditions(
            kept => kept.Knows("quai").ShouldBeFalse(),
            kept => kept.Knows("pont").ShouldBeTrue(),
            kept => kept.Knows("gare").ShouldBeTrue());
    }

    [Fact]
    public void Of_a_site_whose_glossary_was_edited_nothing_holds()
    {
        using var desk = Desk();

        StillTrue(desk, () => desk.Write("input/entities/nantes.yml", "id: nantes\ntype: place\nnames: {fr: Nantes, it: Nantes}\n"))
            .Knows("gare").ShouldBeFalse();
    }

    [Fact]
    public void Of_two_briefings_that_share_an_article_both_are_merged_again_when_it_is_edited()
    {
        using var desk = Desk();
        desk.Write("input/briefings/pont/briefing.yml", "articles: [../quai/phare.fr.md]\n");

        StillTrue(desk, () => Article(desk, "quai", "phare.fr", "Un quai", "Le port est fermé.")).Knows("pont").ShouldBeFalse();
    }

    [Fact]
    public void An_edit_gives_another_origin_to_the_pages_that_show_it_and_to_no_others()
    {
        using var desk = Desk();
        var before = Origins(desk);
        Article(desk, "quai", "phare.fr", "Un quai", "Le port de Brest est fermé.");

        Changed(before, Origins(desk)).ShouldSatisfyAllConditions(
            c => c.ShouldContain("fr/briefings/quai/"),
            c => c.ShouldContain("it/briefings/quai/briefing.json"),
            c => c.ShouldContain("fr/glossary/brest/"),
            c => c.ShouldContain("fr/sources/phare/feed.xml"),
            c => c.ShouldContain("sitemap.xml"),
            c => c.ShouldNotContain(r => r.Contains("briefings/pont/", StringComparison.Ordinal)),
            c => c.ShouldNotContain(r => r.Contains("briefings/gare/", StringComparison.Ordinal)),
            c => c.ShouldNotContain(r => r.Contains("sources/journal/", StringComparison.Ordinal)),
            c => c.ShouldNotContain(r => r.Contains("assets/", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_sentence_that_names_nobody_is_on_no_list()
    {
        using var desk = Desk();
        desk.Write("input/site.yml", Site + "feeds: {items: 1}\n");
        Article(desk, "quai", "phare.fr", "Un quai", "Le port de Brest a ouvert un quai.");
        var before = Origins(desk);
        Article(desk, "quai", "phare.fr", "Un quai", "Le port de Brest a ouvert un quai.\n\nLe maire est content.");

        Changed(before, Origins(desk)).ShouldSatisfyAllConditions(
            c => c.ShouldContain("fr/briefings/quai/"),
            c => c.ShouldContain("fr/glossary/brest/"),
            c => c.ShouldNotContain(r => r == "fr/" || r == "fr/sources/phare/" || r == "fr/sources/" || r == "fr/timeline/" || r == "fr/glossary/"),
            c => c.ShouldNotContain(r => r.EndsWith(".ics", StringComparison.Ordinal) || r.StartsWith("data/", StringComparison.Ordinal) || r.StartsWith("sitemap", StringComparison.Ordinal)),
            c => c.ShouldNotContain(r => r.EndsWith("/feed.xml", StringComparison.Ordinal), "the newest is another"));
    }

    [Fact]
    public void An_entity_that_quotes_newer_briefings_is_changed_by_who_is_named_and_by_nothing_else()
    {
        using var desk = Desk();
        for (var i = 10; i < 30; i++)
        {
            Article(desk, $"2025-06-{i}-quai", "phare.fr", "Un quai", "Le port de Brest a ouvert un quai.");
        }

        var before = Origins(desk);
        Article(desk, "2025-06-10-quai", "phare.fr", "Un quai", "Le port de Brest a ouvert un quai.\n\nLe maire est content.");
        var edited = Origins(desk);
        Article(desk, "2025-06-10-quai", "phare.fr", "Un quai", "Le port de Brest a ouvert un quai.\n\nBrest est contente.");

        Changed(before, edited).ShouldNotContain("fr/glossary/brest/");
        Changed(edited, Origins(desk)).ShouldContain("fr/glossary/brest/");
    }

    [Fact]
    public void Another_title_is_also_on_the_pages_that_lead_there()
    {
        using var desk = Desk();
        var before = Origins(desk);
        Article(desk, "quai", "phare.fr", "Un autre quai", "Le port de Brest a ouvert un quai le 3 mai 2025. Il a coûté 1,7 million d’euros.");

        Changed(before, Origins(desk)).ShouldSatisfyAllConditions(
            c => c.ShouldContain("fr/briefings/gare/"),
            c => c.ShouldNotContain(r => r.Contains("briefings/pont/", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_page_that_is_made_from_the_same_in_parts_is_made_from_the_same()
    {
        using var desk = Desk();
        var (seen, again) = (new Dictionary<(string Route, string Own, string Shared), string>(), 0);
        foreach (var edit in Edits.Concat(Edits.Take(10)))
        {
            edit(desk);
            foreach (var page in Prepared(desk).Pages.All.Where(p => p.Origin is not null))
            {
                var origin = page.Origin!.Known();
                again += seen.TryGetValue((page.Route.Path, origin.Own, origin.Shared), out var known) ? 1 : 0;
                (known ?? origin.All).ShouldBe(origin.All, page.Route.Path);
                seen[(page.Route.Path, origin.Own, origin.Shared)] = origin.All;
            }
        }

        again.ShouldBeGreaterThan(1000);
    }

    private static Dictionary<string, string?> Origins(TestFolder desk) =>
        Prepared(desk).Pages.All.ToDictionary(p => p.Route.Path, p => p.Origin?.All(), StringComparer.Ordinal);

    private static PreparedSite Prepared(TestFolder desk) => PreparedSite
        .Of(Options(desk, "output").Site, new Stages.Silence(), TestContext.Current.CancellationToken, FormerBuild.Nothing(SourceFiles.Look(Options(desk, "output"))!.Digests));

    private static string[] Changed(Dictionary<string, string?> before, Dictionary<string, string?> now) =>
        [.. now.Where(p => p.Value is null || p.Value != before.GetValueOrDefault(p.Key)).Select(p => p.Key)];

    private static TestFolder Desk()
    {
        var desk = new TestFolder();
        desk.WriteSite();
        desk.Write("input/site.yml", Site);
        desk.Write("input/sources.yml", "- {id: phare, name: Le Phare}\n- {id: faro, name: Il Faro}\n- {id: journal, name: Le Journal}\n");
        foreach (var edit in new[] { 0, 2, 5, 6 })
        {
            Edits[edit](desk);
        }

        return desk;
    }

    private static void Article(TestFolder desk, string briefing, string id, string title, string text) => desk.Write(
        $"input/briefings/{briefing}/{id}.md", $"---\ntitle: {title}\nurl: https://example.org/{briefing}/{id}\npublished: 2025-05-20\n---\n\n{text}\n");

    private static string Draft(string url) => $"---\ntitle: Una stazione\nurl: {url}\npublished: 2025-05-20\ndraft: true\n---\n\nLa stazione chiude.\n";

    private static void SameAsFresh(TestFolder desk)
    {
        Build(desk, "output").ShouldBe(0);
        Remove(desk, "fresh");
        Build(desk, "fresh", isKept: false).ShouldBe(0);
        Files(desk["output"]).Except(Files(desk["fresh"])).Select(f => f.Split(' ')[0]).ShouldBeEmpty();
        Files(desk["output"]).ShouldBe(Files(desk["fresh"]));
    }

    private static void Remove(TestFolder desk, string path)
    {
        if (Directory.Exists(desk[path]))
        {
            Directory.Delete(desk[path], recursive: true);
        }
        else if (File.Exists(desk[path]))
        {
            File.Delete(desk[path]);
        }
    }

    private static void Rename(TestFolder desk, string from, string to)
    {
        if (Directory.Exists(desk[$"input/briefings/{from}"]) && !Directory.Exists(desk[$"input/briefings/{to}"]))
        {
            Directory.Move(desk[$"input/briefings/{from}"], desk[$"input/briefings/{to}"]);
        }
    }

    private static string[] Files(string root) =>
    [
        .. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(f => $"{Path.GetRelativePath(root, f)} {File.ReadAllText(f)}"),
    ];

    private static BuildOptions Options(TestFolder desk, string output) => new(new(desk["input"], 2), desk[output], IsStrict: false) { MakesSearch = false };

    private static BuildCache Cache(TestFolder desk) => new(desk["cache"], Options(desk, "output"), new(desk["words"], desk["input"]), new(desk["sources"], desk["input"]), new LaterClock());

    // What a build found, and still holds after an edit.
    private static KeptSite StillTrue(TestFolder desk, Action edit)
    {
        Build(desk, "output").ShouldBe(0);
        edit();
        var cache = Cache(desk);
        cache.Find().ShouldBeNull();
        var site = PreparedSite.Of(Options(desk, "output").Site, new Stages.Silence(), TestContext.Current.CancellationToken);
        return cache.Former.ShouldNotBeNull().StillTrue(site.Merged!.Input, site.Languages!);
    }

    private static int Build(TestFolder desk, string output, bool isKept = true) => SiteBuild.Run(
        Options(desk, output), isKept ? Cache(desk) : null, new(TextReader.Null, TextWriter.Null, TextWriter.Null), TestContext.Current.CancellationToken);
}
