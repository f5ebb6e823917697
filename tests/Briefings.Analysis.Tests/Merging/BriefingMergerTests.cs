using System.Collections.Immutable;
using Briefings.Analysis.Alignment;
using Briefings.Analysis.Merging;
using Briefings.Model.Articles;
using Briefings.Model.Briefings;
using Briefings.Model.Dates;
using Briefings.Model.Texts;
using static Briefings.Analysis.Tests.Merging.Sites;

namespace Briefings.Analysis.Tests.Merging;

public sealed class BriefingMergerTests
{
    private static readonly Article French = Article("gate.fr", "2025-05-20", "Kraken a parlé à Séoul. Google s'est tu.", "Une perte de 4567 unités.");
    private static readonly Article Korean = Article("yna.ko", "2025-05-18", "구글은 말하지 않았다.");

    [Fact]
    public void Each_segment_keeps_its_mentions_and_its_facts_by_place()
    {
        var article = Merge(Briefing("b", French)).Articles.Single();

        article.Segmented.Segments.Select(s => s.Text).ShouldBe(["Kraken a parlé à Séoul.", "Google s'est tu.", "Une perte de 4567 unités."]);
        article.Mentions[0].Select(m => m.EntityId).ShouldBe(["kraken", "seoul"]);
        article.Facts[0].Select(f => (f.EntityId, f.Start, f.Text)).ShouldBe([("kraken", 0, "Kraken"), ("seoul", 17, "Séoul")]);
        article.Facts[2].ShouldHaveSingleItem().Value.ShouldBe(4567m);
    }

    [Fact]
    public void Every_two_articles_are_aligned_and_every_segment_is_in_one_bead()
    {
        var merged = Merge(Briefing("b", French, Article("le.fr", "2025-05-20", "Kraken a parlé."), Korean));

        merged.Alignments.Select(a => $"{a.LeftId} {a.RightId}").ShouldBe(["gate.fr le.fr", "gate.fr yna.ko", "le.fr yna.ko"]);
        merged.Alignments[1].Beads.SelectMany(b => b.Left).Order().ShouldBe([0, 1, 2]);
        merged.Alignments[1].Beads.SelectMany(b => b.Right).ShouldBe([0]);
    }

    [Fact]
    public void Articles_are_aligned_as_their_sentences_are_by_themselves()
    {
        var merged = Merge(Briefing("b", French, Article("le.fr", "2025-05-20", "Une perte de 4567 unités. Kraken a parlé à Séoul.", "Google parle.")));
        ImmutableArray<AlignableSegment>[] sides = [.. merged.Articles.Select(a => a.Segmented.Segments.Select((s, i) => AlignableSegment.Of(s.Text, a.Facts[i])).ToImmutableArray())];

        var beads = new Aligner(Packs.For(Tag("fr")), Packs.For(Tag("fr"))).Align(sides[0], sides[1]);

        Show(merged.Alignments.Single().Beads).ShouldBe(Show(beads));
        static string[] Show(IEnumerable<Bead> beads) => [.. beads.Select(b => $"{string.Join(',', b.Left)}:{string.Join(',', b.Right)} {string.Join(' ', b.Evidence)}")];
    }

    [Fact]
    public void Entities_come_by_first_mention_then_from_events_and_only_known_ones()
    {
        var briefing = Briefing("b", Korean, French) with { Events = [Event("e", "2025-05-01", "nobody", "kraken")] };

        Merge(briefing).EntityIds.ShouldBe(["google", "kraken", "seoul"]);
        Merge(briefing with { Articles = [Korean] }).EntityIds.ShouldBe(["google", "kraken"]);
    }

    [Fact]
    public void It_appeared_with_its_first_article_and_changed_with_the_last_or_a_correction()
    {
        var briefing = Briefing("b", French, Korean);
        (Merge(briefing).Published.ToString(), Merge(briefing).Updated.ToString()).ShouldBe(("2025-05-18", "2025-05-20"));

        var corrected = briefing with { Corrections = [new Correction(Edtf.TryParse("2025-05-28")!, LocalizedText.Empty, At)] };
        Merge(corrected).Updated.ToString().ShouldBe("2025-05-28");
    }

    [Fact]
    public void Titles_are_the_desks_where_it_wrote_some_else_of_the_languages_first_article()
    {
        var briefing = Briefing("b", French with { Summary = "Résumé." }, Article("le.fr", "2025-05-20", "Rien."), Korean) with
        {
            DeskTexts = [new DeskText(Tag("ko"), "책상", null, new([]), At), new DeskText(Tag("it"), "Banco", "Sunto", new([]), At), new DeskText(Tag("de"), null, "Nichts", new([]), At)],
        };

        Merge(briefing).Headings.ShouldBe([
            new(Tag("fr"), "Title of gate.fr", "Résumé.", "gate.fr"),
            new(Tag("it"), "Banco", "Sunto", null),
            new(Tag("ko"), "책상", "구글은 말하지 않았다.", null),
        ]);
    }

    [Fact]
    public void Without_a_summary_the_first_one_or_two_sentences_stand_for_it()
    {
        Summary(["Un début. Une suite.  Une fin."]).ShouldBe("Un début. Une suite.");
        Summary([$"Un début. B{new string('a', 300)}."]).ShouldBe("Un début.");
        Summary([]).ShouldBe("");
    }

    [Fact]
    public void A_heading_is_no_summary()
    {
        var heading = new Block(BlockKind.Heading, 2, RichText.Plain("Un titre"), [], At);
        var article = French with { Body = [heading, .. French.Body] };

        Merge(Briefing("b", article)).Headings[0].Summary.ShouldStartWith("Kraken a parlé");
    }

    [Fact]
    public void What_the_parts_find_wrong_is_passed_on()
    {
        var circle = French with { Lineage = new(LineageKind.Translation, "gate.fr", LineageBy.Unknown, At) };
        var briefing = Briefing("b", circle) with { Claims = [new Claim("c", LocalizedText.Empty, "much", [], At)] };

        Merge(briefing).Diagnostics.Select(d => d.Code).ShouldBe(["BRF0402", "BRF0403"]);
    }

    [Fact]
    public void A_title_that_names_an_entity_states_it()
    {
        var titled = Article("le.fr", "2025-05-20", "Une perte de 4567 unités.") with { Title = "Google et Kraken" };

        var row = Merge(Briefing("b", French, titled)).Ledger.Rows.Single(r => r.EntityId == "google");
        row.Cells[1].ShouldBe(new("le.fr", ReadingState.States, false, "Google", null));
    }

    [Fact]
    public void A_briefing_without_articles_is_refused() =>
        Should.Throw<ArgumentException>(() => Merge(Briefing("b"))).Message.ShouldContain("has no article");

    private static string Summary(string[] paragraphs) => Merge(Briefing("b", Article("a.fr", "2025", paragraphs))).Headings[0].Summary;

    private static MergedBriefing Merge(Briefing briefing) => BriefingMerger.Merge(briefing, new(Site(briefing), Packs));
}
