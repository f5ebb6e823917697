using System.Xml.Linq;

namespace Briefings.Sites.Tests;

public class FollowingTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    [Theory]
    [InlineData("fr/feed.xml")]
    [InlineData("fr/topics/budget/feed.xml")]
    [InlineData("fr/sources/journal/feed.xml")]
    [InlineData("fr/sources/giornale/feed.xml")]
    [InlineData("fr/glossary/suisse/feed.xml")]
    public async Task A_briefing_is_one_entry_in_every_feed_it_belongs_to(string feed)
    {
        using var site = Corrected();
        var item = Items(await site.Build(), feed).ShouldHaveSingleItem();
        item.Element("guid")!.Value.ShouldBe("https://desk.example/fr/briefings/summit/");
        item.Element(Content + "encoded")!.Value.ShouldContain("Le sommet s’est ouvert en Suisse.");
    }

    [Fact]
    public async Task A_feed_has_the_newest_entries_newest_first_and_by_address_within_a_day()
    {
        using var site = new SmallSite()
            .With("input/site.yml", "title: Veille\nlanguages: [fr]\nbaseUrl: https://desk.example/\nfeeds: {items: 3}\n");
        foreach (var (id, day) in new[] { ("a", "2025-05-01"), ("d", "2025-05-03"), ("b", "2025-05-03"), ("c", "2025-05-04") })
        {
            site.With($"input/briefings/{id}/journal.fr.md", $"---\ntitle: Titre {id}\nurl: https://journal.example/{id}\npublished: {day}\n---\n\nUn texte {id}.\n");
        }

        Items(await site.Build(), "fr/feed.xml").Select(i => i.Element("title")!.Value).ShouldBe(["Titre c", "Titre b", "Titre d"]);
    }

    [Fact]
    public async Task A_correction_changes_the_entry_and_not_what_it_is_known_by()
    {
        using var site = Corrected();
        var built = await site.Build();
        var item = Items(built, "fr/feed.xml").Single();
        item.Element(Content + "encoded")!.Value.ShouldContain("Le nombre de pays était faux.");
        var entry = XDocument.Parse(built.Text("fr/topics/budget/atom.xml")).Root!.Element(Atom + "entry")!;
        entry.Element(Atom + "id")!.Value.ShouldBe(item.Element("guid")!.Value);
        entry.Element(Atom + "published")!.Value.ShouldStartWith("2025-05-20");
        entry.Element(Atom + "updated")!.Value.ShouldStartWith("2025-05-28");
    }

    [Fact]
    public async Task A_feed_of_summaries_tells_corrections_all_the_same()
    {
        using var site = Corrected("feeds: {content: summary}\n");
        var content = Items(await site.Build(), "fr/feed.xml").Single().Element(Content + "encoded")!.Value;
        content.ShouldContain("Le nombre de pays était faux.");
        content.ShouldNotContain("href");
    }

    [Fact]
    public async Task Corrections_are_listed_in_every_language_and_linked_from_every_page()
    {
        using var site = Corrected();
        var built = await site.Build();
        built.Page("fr/corrections/index.html").QuerySelector(".corrections dd p")!.TextContent.ShouldBe("Le nombre de pays était faux.");
        built.Page("it/corrections/index.html").QuerySelector(".corrections dd p")!.GetAttribute("lang").ShouldBe("fr");
        built.Pages.Where(p => p.Path.StartsWith("fr/", StringComparison.Ordinal))
            .ShouldAllBe(p => p.Document.QuerySelector("footer a[href='/fr/corrections/']") != null);
    }

    [Fact]
    public async Task A_page_announces_its_own_feeds_then_those_of_its_language_then_the_others()
    {
        using var site = Corrected();
        var page = (await site.Build()).Page("fr/topics/budget/index.html");
        page.QuerySelectorAll("link[rel=alternate][type]").Select(l => l.GetAttribute("href")!).ShouldBe(
        [
            "/fr/topics/budget/feed.xml", "/fr/topics/budget/atom.xml", "/fr/topics/budget/feed.json",
            "/fr/feed.xml", "/fr/atom.xml", "/fr/feed.json", "/it/atom.xml",
        ]);
    }

    [Fact]
    public async Task There_are_feeds_and_calendars_just_of_what_has_something_to_tell()
    {
        using var site = Corrected();
        var built = await site.With("input/entities/mars.yml", "id: mars\ntype: place\nnames: {fr: Mars}\n").Build();
        built.Files.ShouldContain("fr/glossary/suisse/calendar.ics");
        built.Files.ShouldContain("it/topics/budget/calendar.ics");
        built.Files.ShouldNotContain("fr/sources/journal/calendar.ics");
        built.Files.Where(f => f.StartsWith("fr/glossary/mars/", StringComparison.Ordinal)).ShouldBe(["fr/glossary/mars/index.html"]);
        built.Text("fr/glossary/suisse/calendar.ics").ShouldContain("SUMMARY;LANGUAGE=fr:Le sommet");
    }

    [Fact]
    public async Task Whatever_the_list_of_subscriptions_names_is_there()
    {
        using var site = SampleSite.Copy();
        var built = await site.Build("--base-url", "https://desk.example/repo/");
        foreach (var language in new[] { "fr", "ko", "ar" })
        {
            var feeds = XDocument.Parse(built.Text($"{language}/feeds/feeds.opml")).Descendants("outline").Attributes("xmlUrl").ToArray();
            feeds.Length.ShouldBeGreaterThan(3);
            feeds.ShouldAllBe(f => built.Files.Contains(f.Value.Replace("https://desk.example/repo/", "", StringComparison.Ordinal)));
            built.Page($"{language}/feeds/index.html").QuerySelector("a[type='text/x-opml']").ShouldNotBeNull();
        }
    }

    private static XElement[] Items(BuiltSite built, string feed) => [.. XDocument.Parse(built.Text(feed)).Descendants("item")];

    private static SmallSite Corrected(string settings = "") => new SmallSite()
        .With("input/site.yml", "languages: [fr, it]\nbaseUrl: https://desk.example/\n" + settings)
        .With("input/entities/suisse.yml", "id: suisse\ntype: place\nnames: {fr: Suisse, it: Svizzera}\n")
        .WithArticle("summit", "journal.fr", "Le sommet s’ouvre", "Le sommet s’est ouvert en Suisse. Vingt pays y prennent part.")
        .WithArticle("summit", "giornale.it", "Si apre il vertice", "Il vertice si è aperto in Svizzera. Vi partecipano venti paesi.")
        .With("input/briefings/summit/briefing.yml", """
            topics: [budget]
            events:
              - {id: opening, date: 2025-05-20, text: {fr: Le sommet s’ouvre.}, entities: [suisse]}
            corrections:
              - {date: 2025-05-28, text: {fr: Le nombre de pays était faux.}}
            """);
}
