namespace Briefings.Sites.Tests;

/// <summary>Each lint, by a change to a site that none of them speaks of.</summary>
public class LintTests
{
    private const string Article = "---\ntitle: Un quai neuf\nurl: https://example.org/journal.fr\npublished: 2025-05-20\n";
    private const string Text = "La ville de Brest a ouvert un quai pour les voiliers. Les pêcheurs s’en plaignent depuis longtemps.";

    [Fact]
    public async Task A_site_of_which_nothing_is_to_be_said_is_passed_in_silence()
    {
        using var site = LintedSite.Clean();
        (await site.Lint()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("input/site.yml", "title: {fr: Essai}\nlanguages: [fr, it]\nbaseUrl: https://desk.example/x/\n", "site.yml", 1, 8)]
    [InlineData("input/site.yml", "title: {fr: Essai, it: Prova}\ndescription: Un essai.\nlanguages: [fr, it]\nbaseUrl: https://desk.example/x/\n", "site.yml", 2, 14)]
    [InlineData("input/entities/brest.yml", "id: brest\ntype: place\nnames: {fr: Brest, it: Brest}\nabout: {it: Un porto.}\n", "entities/brest.yml", 4, 8)]
    [InlineData("input/sources.yml", "- {id: journal, name: Le Journal, about: Un journal.}\n- {id: giornale, name: Il Giornale}\n", "sources.yml", 1, 42)]
    [InlineData(LintedSite.Briefing, "claims: [{id: prix, text: Cher., readings: {journal.fr: states}}]\n", "briefings/quai/briefing.yml", 1, 27)]
    [InlineData(LintedSite.Briefing, "events: [{id: o, date: 2025-05-19, text: {it: Apertura.}, sources: [journal.fr]}]\n", "briefings/quai/briefing.yml", 1, 42)]
    [InlineData(LintedSite.Briefing, "corrections: [{date: 2025-05-22, text: {fr: Corrigé.}}]\n", "briefings/quai/briefing.yml", 1, 40)]
    public Task A_text_lacks_a_language(string path, string content, string file, int line, int column) => Fires("BRF0501", path, content, file, line, column);

    [Fact]
    public async Task A_briefing_and_a_page_cannot_be_read_in_a_language()
    {
        using var site = LintedSite.Clean().With("input/site.yml", "title: {fr: Essai, it: Prova, en: Try}\nlanguages: [fr, it, en]\nbaseUrl: https://desk.example/x/\n");
        var found = await site.Lint();
        found.Where(f => f.Code == "BRF0502").Select(f => (f.File, f.Severity)).ShouldBe([("briefings/quai/index.fr.md", "info"), ("pages/about.fr.md", "info")]);
        found.Where(f => f.Code == "BRF0502").ShouldAllBe(f => f.Message.EndsWith("cannot be read in en."));
    }

    [Fact]
    public Task An_entity_has_no_name() =>
        Fires("BRF0503", "input/entities/brest.yml", "id: brest\ntype: place\nnames: {fr: Brest}\n", "entities/brest.yml", 3, 8);

    [Fact]
    public Task All_articles_go_back_to_one_text() => Fires(
        "BRF0504",
        "input/briefings/quai/giornale.it.md",
        "---\ntitle: Una banchina\nurl: https://example.org/giornale.it\npublished: 2025-05-20\nlineage: {translationOf: journal.fr}\n---\n\n"
            + "La città di Brest ha aperto una banchina per le barche a vela. I pescatori se ne lamentano da tempo.\n",
        "briefings/quai/giornale.it.md",
        5,
        26);

    [Theory]
    [InlineData("[rien](/fr/nulle-part/)", "there is no such page or file")]
    [InlineData("[rien](fr/glossary/#rien)", "nothing there has the id “rien”")]
    [InlineData("[rien](#rien)", "nothing there has the id “rien”")]
    [InlineData("[rien](/fr/glossary)", "the page's address ends in a slash")]
    [InlineData("[rien](/assets/rien.pdf)", "there is no such file in assets/")]
    [InlineData("[rien](https://desk.example/x/de/)", "there is no such page or file")]
    public async Task A_link_leads_nowhere(string link, string why)
    {
        using var site = LintedSite.Clean().With(LintedSite.About, $"---\ntitle: À propos\n---\n\nUn mot.\n\nEt {link}.\n");
        var found = (await site.Lint()).ShouldHaveSingleItem();
        (found.Code, found.File, found.Line, found.Column).ShouldBe(("BRF0506", "pages/about.fr.md", 7, 1));
        found.Message.ShouldEndWith($": {why}.");
    }

    [Theory]
    [InlineData("[ici](#content)")]
    [InlineData("[ici](/fr/glossary/)")]
    [InlineData("[ici](/fr/glossary/brest/?q=1)")]
    [InlineData("[ailleurs](https://example.org/rien)")]
    [InlineData("[ailleurs](https://desk.example/other/)")]
    [InlineData("[courrier](mailto:desk@desk.example)")]
    public async Task A_link_leads_somewhere(string link)
    {
        using var site = LintedSite.Clean().With(LintedSite.About, $"---\ntitle: À propos\n---\n\nUn mot, et {link}.\n");
        (await site.Lint()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_dead_link_of_a_template_is_shown_in_the_template_once()
    {
        using var site = LintedSite.Clean()
            .With("input/site.yml", "title: {fr: Essai, it: Prova}\nlanguages: [fr, it]\nbaseUrl: https://desk.example/x/\ntheme: mine\n")
            .With("themes/mine/theme.yml", "name: mine\nextends: default\n")
            .With("themes/mine/layouts/free-page.hbs", "<h1>{{view.title}}</h1>\n<p><a href=\"/x/lost/\">?</a></p>\n{{view.body}}\n");
        var found = (await site.Lint()).ShouldHaveSingleItem();
        (found.Code, found.Line, found.Column).ShouldBe(("BRF0506", 2, 13));
        found.File.ShouldEndWith("themes/mine/layouts/free-page.hbs");
    }

    [Theory]
    [InlineData("![](/assets/carte.svg)", 5, 1)]
    [InlineData("| a |\n| --- |\n| ![ ](/assets/carte.svg) |", 7, 3)]
    public Task An_image_has_no_description(string image, int line, int column) =>
        Fires("BRF0507", LintedSite.About, $"---\ntitle: À propos\n---\n\n{image}\n", "pages/about.fr.md", line, column);

    [Fact]
    public Task Nobody_states_a_claim() => Fires(
        "BRF0508", LintedSite.Briefing, "claims: [{id: prix, text: {fr: Cher., it: Caro.}, readings: {journal.fr: omits}}]\n", "briefings/quai/briefing.yml", 1, 15);

    [Fact]
    public Task An_event_has_no_source() => Fires(
        "BRF0509", LintedSite.Briefing, "events: [{id: o, date: 2025-05-19, text: {fr: Ouverture., it: Apertura.}}]\n", "briefings/quai/briefing.yml", 1, 15);

    [Theory]
    [InlineData("published: 2025-06-02", 4, 12)]
    [InlineData("published: 2025-05-20\nretrieved: 2026", 5, 12)]
    public Task A_date_is_still_to_come(string dates, int line, int column) => Fires(
        "BRF0510",
        "input/briefings/quai/journal.fr.md",
        $"---\ntitle: Un quai neuf\nurl: https://example.org/journal.fr\n{dates}\n---\n\n{Text}\n",
        "briefings/quai/journal.fr.md",
        line,
        column);

    [Fact]
    public Task A_correction_is_still_to_come() => Fires(
        "BRF0510", LintedSite.Briefing, "corrections: [{date: 2205-05-22, text: {fr: Corrigé., it: Corretto.}}]\n", "briefings/quai/briefing.yml", 1, 22);

    [Fact]
    public async Task The_day_it_is_depends_on_the_site_s_time_zone_and_a_date_that_is_not_over_is_none_to_come()
    {
        using var site = LintedSite.Clean()
            .With("input/site.yml", "title: {fr: Essai, it: Prova}\nlanguages: [fr, it]\nbaseUrl: https://desk.example/x/\ntimeZone: Pacific/Honolulu\n")
            .With("input/briefings/quai/journal.fr.md", $"{Article}retrieved: 2025-06-01\n---\n\n{Text}\n");
        (await site.Lint()).ShouldHaveSingleItem().Message.ShouldBe("“retrieved” is 2025-06-01, which is still to come.");

        site.With("input/briefings/quai/journal.fr.md", $"{Article}retrieved: 2025\n---\n\n{Text}\n");
        (await site.Lint()).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_event_may_lie_ahead()
    {
        using var site = LintedSite.Clean().With(LintedSite.Briefing, "events: [{id: o, date: 2040-05-19, text: {fr: Ouverture., it: Apertura.}, sources: [journal.fr]}]\n");
        (await site.Lint()).ShouldBeEmpty();
    }

    [Fact]
    public Task A_passage_stands_there_twice() => Fires(
        "BRF0511", "input/briefings/quai/journal.fr.md", $"{Article}---\n\n{Text}\n\nUn autre paragraphe, tout à fait différent.\n\n{Text}\n", "briefings/quai/journal.fr.md", 11, 1);

    [Fact]
    public Task A_platform_s_words_were_left() => Fires(
        "BRF0512",
        "input/briefings/quai/journal.fr.md",
        $"{Article}---\n\n{Text}\n\nVoir l’original. Avertissement : à titre informatif uniquement.\n",
        "briefings/quai/journal.fr.md",
        9,
        1);

    [Theory]
    [InlineData("excerpt", 301, 1)]
    [InlineData("excerpt", 300, 0)]
    [InlineData("full", 301, 0)]
    [InlineData("summary", 301, 0)]
    public async Task An_excerpt_is_a_part(string rights, int words, int findings)
    {
        var text = string.Join("\n\n", Enumerable.Range(0, words).Select(i => $"mot{i}").Chunk(50).Select(c => string.Join(' ', c) + "."));
        using var site = LintedSite.Clean().With("input/briefings/quai/journal.fr.md", $"{Article}rights: {rights}\n---\n\n{text}\n");
        var found = (await site.Lint()).Where(f => f.Code == "BRF0513").ToArray();
        found.Length.ShouldBe(findings);
        found.ShouldAllBe(f => f.Line == 5 && f.Column == 9 && f.Message.Contains("301 words"));
    }

    [Fact]
    public async Task Build_does_not_lint()
    {
        using var site = LintedSite.Clean().With("input/entities/brest.yml", "id: brest\ntype: place\nnames: {fr: Brest}\n");
        var built = await site.Run("build", "--output", site.Output);
        built.Error.ShouldContain("No errors, no warnings.");
    }

    private static async Task Fires(string code, string path, string content, string file, int line, int column)
    {
        using var site = LintedSite.Clean().With(path, content);
        var found = (await site.Lint()).ShouldHaveSingleItem();
        (found.Code, found.File, found.Line, found.Column).ShouldBe((code, file, line, column));
    }
}
