namespace Briefings.Sites.Tests;

/// <summary>What was changed after it was published, with and without a word to readers.</summary>
public class SilentCorrectionTests
{
    private const string Briefing = "input/briefings/quai/briefing.yml";
    private const string Journal = "input/briefings/quai/journal.fr.md";
    private const string Text = "La ville de Brest a ouvert un quai pour 120 voiliers. Il a coûté 1,5 million d’euros à la région. Les pêcheurs s’en plaignent depuis longtemps.";

    [Fact]
    public async Task A_figure_is_changed_without_a_word()
    {
        using var site = Published();
        site.Replace(Journal, "120 voiliers", "150 voiliers");
        site.Commit("2025-05-28T10:00:00Z");

        var found = (await Silent(site)).ShouldHaveSingleItem();
        (found.File, found.Line, found.Column, found.Severity).ShouldBe(("briefings/quai/journal.fr.md", 7, 41, "warning"));
        found.Message.ShouldBe("A figure was changed from “120” to “150” on 2025-05-28, after it was published, and no correction tells so.");
    }

    [Fact]
    public async Task A_change_that_is_not_committed_yet_counts_as_of_today()
    {
        using var site = Published();
        site.Replace(Journal, "1,5 million", "1,8 million");
        (await Silent(site)).ShouldHaveSingleItem().Message.ShouldContain("“1,5 million d’euros” to “1,8 million d’euros” on 2025-06-01");

        site.With(Briefing, $"{LintedSite.Claims}\ncorrections: [{{date: 2025-06-01, text: {{fr: Le coût., it: Il costo.}}}}]\n");
        (await Silent(site)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2025-05-28")]
    [InlineData("2025-06")]
    public async Task A_correction_of_that_day_or_later_tells_of_it(string date)
    {
        using var site = Published($"corrections: [{{date: {date}, text: {{fr: Le nombre., it: Il numero.}}}}]\n");
        site.Replace(Journal, "120 voiliers", "150 voiliers");
        site.Commit("2025-05-28T10:00:00Z");
        (await Silent(site)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_correction_that_was_there_before_tells_of_something_else()
    {
        using var site = Published("corrections: [{date: 2025-05-27, text: {fr: Le nom., it: Il nome.}}]\n");
        site.Replace(Journal, "120 voiliers", "150 voiliers");
        site.Commit("2025-05-28T10:00:00Z");
        (await Silent(site)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_correction_that_comes_with_the_change_tells_of_it_though_it_was_merged_later()
    {
        using var site = Published();
        site.Replace(Journal, "120 voiliers", "150 voiliers");
        site.With(Briefing, $"{LintedSite.Claims}\ncorrections: [{{date: 2025-05-25, text: {{fr: Le nombre., it: Il numero.}}}}]\n");
        site.Commit("2025-05-28T10:00:00Z");
        (await Silent(site)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("1,5 million d’euros", "1 500 000 euros")]
    [InlineData("120 voiliers", "environ 120 voiliers")]
    [InlineData("Il a coûté 1,5 million d’euros à la région. ", "")]
    [InlineData("depuis longtemps.", "depuis longtemps. Ils étaient 40 à la réunion.")]
    [InlineData("depuis longtemps", "depuis 2019")]
    [InlineData("La ville de Brest a ouvert un quai pour 120 voiliers", "Un port neuf, et 300 places : voilà ce que Brest inaugure")]
    public async Task Other_words_a_new_sentence_or_one_less_are_no_correction(string before, string after)
    {
        using var site = Published();
        site.Replace(Journal, before, after);
        site.Commit("2025-05-28T10:00:00Z");
        (await Silent(site)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_changed_before_it_was_published_nobody_has_seen()
    {
        using var site = Site("");
        site.Replace(Journal, "published:", "draft: true\npublished:");
        site.Replace("input/briefings/quai/giornale.it.md", "published:", "draft: true\npublished:");
        site.Init();
        site.Commit("2025-05-20T10:00:00Z");
        site.Replace(Journal, "120 voiliers", "150 voiliers");
        site.Commit("2025-05-21T10:00:00Z");
        site.Replace(Journal, "draft: true\n", "");
        site.Replace(Journal, "1,5 million", "1,8 million");
        site.Commit("2025-05-22T10:00:00Z");
        (await Silent(site)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_changed_again_is_told_as_it_is_now()
    {
        using var site = Published();
        site.Replace(Journal, "120 voiliers", "150 voiliers");
        site.Commit("2025-05-25T10:00:00Z");
        site.Replace(Journal, "150 voiliers", "160 voiliers");
        site.Commit("2025-05-26T10:00:00Z");
        site.Replace(Journal, "a ouvert un quai", "a ouvert un beau quai");
        site.Commit("2025-05-27T10:00:00Z");
        (await Silent(site)).ShouldHaveSingleItem().Message.ShouldContain("“150” to “160” on 2025-05-26");
    }

    [Theory]
    [InlineData("value: 1.5 million EUR", "value: 1.8 million EUR", "The claim “prix” was changed from “1.5 million EUR” to “1.8 million EUR”")]
    [InlineData("coûté 1,5 million d’euros à tous", "coûté 1,8 million d’euros à tous", "The claim “prix” was changed from “1,5 million d’euros” to “1,8 million d’euros”")]
    [InlineData("date: 2025-05-19", "date: 2025-05-18", "The event “ouverture” was changed from “2025-05-19” to “2025-05-18”")]
    public async Task A_claim_or_the_date_of_an_event_is_changed_without_a_word(string before, string after, string message)
    {
        using var site = Published(Details);
        site.Replace(Briefing, before, after);
        site.Commit("2025-05-28T10:00:00Z");
        var found = (await Silent(site)).ShouldHaveSingleItem();
        found.File.ShouldBe("briefings/quai/briefing.yml");
        found.Message.ShouldStartWith(message);
    }

    [Theory]
    [InlineData("value: 1.5 million EUR", "value: 1500000 EUR")]
    [InlineData("à tous", "à chacun")]
    [InlineData("date: 2025-05-19", "date: 2025-05")]
    [InlineData("- id: prix\n", "- id: cout\n")]
    public async Task A_claim_or_an_event_is_written_otherwise(string before, string after)
    {
        using var site = Published(Details);
        site.Replace(Briefing, before, after);
        site.Commit("2025-05-28T10:00:00Z");
        (await Silent(site)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_figure_of_the_desk_s_own_text_counts_as_well()
    {
        using var site = Site("").With("input/briefings/quai/index.fr.md", "---\ntitle: Le quai\n---\n\nLe port de Brest accueille 120 voiliers de plus.\n");
        site.Init();
        site.Commit("2025-05-20T10:00:00Z");
        site.Replace("input/briefings/quai/index.fr.md", "120", "130");
        site.Commit("2025-05-28T10:00:00Z");
        (await Silent(site)).ShouldHaveSingleItem().File.ShouldBe("briefings/quai/index.fr.md");
    }

    [Fact]
    public async Task A_site_may_take_it_as_it_likes_and_a_part_of_the_commits_tells_nothing()
    {
        using var site = Published();
        site.Replace(Journal, "120 voiliers", "150 voiliers");
        site.Commit("2025-05-28T10:00:00Z");
        using var clone = site.Cloned("--depth", "1");
        (await Silent(clone)).ShouldBeEmpty();

        site.With("input/site.yml", "title: {fr: Essai, it: Prova}\nlanguages: [fr, it]\nbaseUrl: https://desk.example/x/\nlints: {BRF0580: error}\n");
        (await Silent(site)).ShouldHaveSingleItem().Severity.ShouldBe("error");
    }

    private const string Details = """
        claims:
          - id: prix
            text: {fr: "Le quai aura coûté 1,5 million d’euros à tous.", it: La banchina è costata cara.}
            value: 1.5 million EUR
            readings: {journal.fr: states}
        events:
          - {id: ouverture, date: 2025-05-19, text: {fr: Ouverture., it: Apertura.}, sources: [journal.fr]}
        """;

    private static SmallSite Published(string details = "")
    {
        var site = Site(details);
        site.Init();
        site.Commit("2025-05-20T10:00:00Z");
        return site;
    }

    private static SmallSite Site(string details) => LintedSite.Clean()
        .With(Briefing, details.StartsWith("claims", StringComparison.Ordinal) ? details : $"{LintedSite.Claims}\n{details}")
        .WithArticle("quai", "journal.fr", "Un quai neuf", Text);

    private static async Task<LintedSite.Found[]> Silent(SmallSite site) => [.. (await site.Lint()).Where(f => f.Code == "BRF0580")];
}
