using Briefings.Analysis.Comparison;
using Briefings.Model.Articles;
using Briefings.Model.Diagnostics;
using Briefings.Model.Glossary;
using static Briefings.Analysis.Tests.Comparison.Stated;

namespace Briefings.Analysis.Tests.Comparison;

public sealed class ClaimReaderTests
{
    private static readonly SourceSpan At = new("input/briefings/b/briefing.yml", 9, 3);

    [Fact]
    public void A_claim_with_a_value_is_read_from_the_articles_that_state_it()
    {
        var ledger = Loot().Claim("stolen-total", "1.7 billion USD").Ledger();

        var row = ledger.Rows.ShouldHaveSingleItem("the amount is not listed again");
        (row.Id, row.Kind).ShouldBe(("stolen-total", LedgerKind.Claim));
        row.Cells.Select(c => (c.State, c.IsCurated)).ShouldBe([(ReadingState.States, false), (ReadingState.States, false)]);
    }

    [Fact]
    public void What_the_editor_reads_stands_against_what_was_detected()
    {
        var desk = Loot().Claim("stolen-total", "1.7 billion USD",
            new Reading("stolen-total", "b.it", ReadingState.Differs, "1.5 billion USD", "RUBATO   circa $ 1,7", At));

        desk.Cell("stolen-total", "b.it").ShouldBe(new("b.it", ReadingState.Differs, true, "RUBATO   circa $ 1,7", "b.it-0"));
        desk.Compare().Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void A_reading_in_an_articles_front_matter_counts()
    {
        var article = Desk.Article("a.fr") with { Readings = [new("stolen-total", "a.fr", ReadingState.Omits, null, null, At)] };
        var desk = new Desk().Text(article, ("Rien.", [])).Claim("stolen-total", null);

        desk.Cell("stolen-total", "a.fr").ShouldBe(new("a.fr", ReadingState.Omits, true, null, null));
    }

    [Fact]
    public void A_quotation_that_the_article_lacks_is_reported_where_it_stands()
    {
        var result = Loot().Claim("stolen-total", null, new Reading("stolen-total", "b.it", ReadingState.States, null, "due miliardi", At)).Compare();

        var diagnostic = result.Diagnostics.ShouldHaveSingleItem();
        (diagnostic.Code, diagnostic.At).ShouldBe(("BRF0401", At));
        result.Ledger.Rows[0].Cells[1].SegmentId.ShouldBeNull();
    }

    [Fact]
    public void A_quotation_may_run_over_sentences()
    {
        var desk = new Desk().Text("a.fr", ("Un début.", []), ("Elle a dit oui.", []), ("Puis non.", []))
            .Claim("c", null, new Reading("c", "a.fr", ReadingState.States, null, "dit oui. Puis", At));

        desk.Cell("c", "a.fr").SegmentId.ShouldBe("a.fr-1");
    }

    [Fact]
    public void A_value_in_no_known_form_is_reported_and_the_claim_kept()
    {
        var result = Loot().Claim("stolen-total", "1,7 milliard").Compare();

        result.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BRF0402");
        result.Ledger.Rows[0].Fact.ShouldBeNull();
        result.Ledger.Rows[0].Cells.ShouldAllBe(c => c.State == ReadingState.NotCovered);
    }

    [Fact]
    public void A_readings_value_is_found_in_the_articles_own_words()
    {
        var desk = Loot().Claim("c", "2 billion USD", new Reading("c", "b.it", ReadingState.Differs, "1.7 billion USD", null, At));

        desk.Cell("c", "b.it").ShouldBe(new("b.it", ReadingState.Differs, true, "circa $ 1,7 miliardi", "b.it-0"));
    }

    [Fact]
    public void A_reading_of_a_claim_in_words_differs_in_words()
    {
        var desk = Loot().Claim("police-name", null, new Reading("police-name", "b.it", ReadingState.Differs, "National Policy Agency", null, At));

        desk.Compare().Diagnostics.ShouldBeEmpty();
        desk.Cell("police-name", "b.it").Text.ShouldBe("National Policy Agency");
    }

    [Fact]
    public void A_claim_of_an_entity_is_read_from_its_names()
    {
        var desk = new Desk()
            .Knows("kraken", EntityType.Organisation, ("it", "Kraken"))
            .Text("a.fr", ("Une plateforme l'a révélé.", []))
            .Text("b.it", ("Kraken lo ha rivelato.", [Name("Kraken", "kraken")]))
            .Link("a.fr", 0, "b.it", 0)
            .Claim("who", "kraken");

        desk.Ledger().Rows.ShouldHaveSingleItem().EntityId.ShouldBe("kraken");
        desk.State("who", "a.fr").ShouldBe(ReadingState.Anonymises);
    }

    [Fact]
    public void A_claim_of_a_month_is_stated_by_a_day_in_it_and_contradicted_by_no_one()
    {
        var desk = new Desk()
            .Text("a.fr", ("C'était le 20 mai.", [Date("le 20 mai", "2025-05-20")]))
            .Text("b.it", ("Era a maggio.", [Date("a maggio", "2025-05")]))
            .Claim("when", "2025-05");

        desk.Ledger().Rows[0].Cells.ShouldAllBe(c => c.State == ReadingState.States);
    }

    [Fact]
    public void A_claim_takes_what_contradicts_its_value_with_it()
    {
        var desk = new Desk()
            .Text("a.fr", ("La perte est de 230 millions de dollars.", [Money("230 millions de dollars", 230e6m, "USD")]))
            .Text("b.ko", ("손실은 2억 3500만 달러.", [Money("2억 3500만 달러", 235e6m, "USD")]))
            .Link("a.fr", 0, "b.ko", 0)
            .Claim("loss", "230 million USD");

        desk.Ledger().Rows.ShouldHaveSingleItem();
        desk.Cell("loss", "b.ko").ShouldBe(new("b.ko", ReadingState.Differs, false, "2억 3500만 달러", "b.ko-0"));
    }

    [Fact]
    public void Where_the_editor_proves_a_value_with_a_quotation_an_article_that_tells_it_without_omits_it()
    {
        var desk = new Desk()
            .Text("a.fr", ("Ils ont pris près de deux gros milliards.", []))
            .Text("b.it", ("Hanno preso molto.", []))
            .Link("a.fr", 0, "b.it", 0)
            .Claim("loot", "1.9 billion USD", new Reading("loot", "a.fr", ReadingState.States, null, "près de deux gros milliards", At));

        desk.Cell("loot", "b.it").ShouldBe(new("b.it", ReadingState.Omits, false, null, "b.it-0"));
    }

    [Fact]
    public void Claims_come_first_in_the_order_of_the_desk() =>
        Loot().Claim("z", null).Claim("a", null).Ledger().Rows.Select(r => r.Id).ShouldBe(["z", "a", "money-1700000000-usd"]);

    private static Desk Loot() => new Desk()
        .Text("a.fr", ("Ils ont volé 1,7 milliard de dollars.", [Money("1,7 milliard de dollars", 1.7e9m, "USD")]))
        .Text("b.it", ("Abbiano rubato circa $ 1,7 miliardi.", [Money("circa $ 1,7 miliardi", 1.7e9m, "USD")]))
        .Link("a.fr", 0, "b.it", 0);
}
