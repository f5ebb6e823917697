using Briefings.Analysis.Alignment;
using Briefings.Analysis.Comparison;
using Briefings.Analysis.Facts;
using Briefings.Model.Articles;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;
using static Briefings.Analysis.Tests.Comparison.Stated;

namespace Briefings.Analysis.Tests.Comparison;

public sealed class LedgerBuilderTests
{
    [Fact]
    public void One_amount_in_two_languages_is_one_row_that_both_state()
    {
        var ledger = new Desk()
            .Text("gate.fr", ("Ils ont volé environ 1,7 milliard de dollars.", [Money("environ 1,7 milliard de dollars", 1.7e9m, "USD", Approximation.About)]))
            .Text("crypto.it", ("Si ritiene che abbiano rubato circa $ 1,7 miliardi.", [Money("circa $ 1,7 miliardi", 1.7e9m, "USD", Approximation.About)]))
            .Ledger();

        var row = ledger.Rows.ShouldHaveSingleItem();
        (row.Id, row.Kind, row.IsContested).ShouldBe(("money-1700000000-usd", LedgerKind.Money, false));
        row.Label[LanguageTag.Parse("fr")].ShouldBe("environ 1,7 milliard de dollars");
        row.Label[LanguageTag.Parse("it")].ShouldBe("circa $ 1,7 miliardi");
        row.Cells.ShouldBe([
            new("gate.fr", ReadingState.States, false, "environ 1,7 milliard de dollars", "gate.fr-0"),
            new("crypto.it", ReadingState.States, false, "circa $ 1,7 miliardi", "crypto.it-0"),
        ]);
    }

    [Fact]
    public void Two_amounts_for_one_thing_share_a_row_and_differ()
    {
        var desk = Amounts("230 millions de dollars", 230e6m, "235 million dollars", 235e6m);

        var row = desk.Ledger().Rows.ShouldHaveSingleItem();
        row.Fact!.Value.ShouldBe(230e6m);
        row.Cells[1].ShouldBe(new("b.en", ReadingState.Differs, false, "235 million dollars", "b.en-0"));
    }

    [Fact]
    public void An_amount_with_the_wrong_scale_word_differs() =>
        Amounts("1,7 milliard de dollars", 1.7e9m, "1.7 million dollars", 1.7e6m).State("money-1700000000-usd", "b.en").ShouldBe(ReadingState.Differs);

    [Fact]
    public void An_amount_far_from_the_other_is_another_matter() =>
        Amounts("230 millions de dollars", 230e6m, "5 million dollars", 5e6m).Ledger().Rows
            .SelectMany(r => r.Cells).ShouldAllBe(c => c.State == ReadingState.States || c.State == ReadingState.NotCovered);

    [Fact]
    public void A_rounded_amount_is_the_same_one() =>
        Amounts("1,7 milliard de dollars", 1.7e9m, "1.73 billion dollars", 1.73e9m).State("money-1700000000-usd", "b.en").ShouldBe(ReadingState.States);

    [Fact]
    public void An_article_that_states_both_amounts_contradicts_no_one()
    {
        var states = new Desk()
            .Text("a.fr", ("Pertes : 230 millions de dollars.", [Money("230 millions de dollars", 230e6m, "USD")]))
            .Text("b.en", ("Losses: 235 million dollars.", [Money("235 million dollars", 235e6m, "USD")]), ("The company said 230 million dollars.", [Money("230 million dollars", 230e6m, "USD")]))
            .Link("a.fr", 0, "b.en", 0)
            .Ledger().Rows.SelectMany(r => r.Cells).Select(c => c.State);

        states.ShouldNotContain(ReadingState.Differs);
    }

    [Fact]
    public void Two_amounts_on_a_side_leave_open_which_is_meant() =>
        new Desk()
            .Text("a.fr", ("De 230 millions de dollars.", [Money("230 millions de dollars", 230e6m, "USD")]))
            .Text("b.en", ("From 235 to 240 million dollars.", [Money("235", 235e6m, "USD"), Money("240 million dollars", 240e6m, "USD")]))
            .Link("a.fr", 0, "b.en", 0)
            .Ledger().Rows.SelectMany(r => r.Cells).ShouldAllBe(c => c.State == ReadingState.States || c.State == ReadingState.NotCovered);

    [Fact]
    public void What_stands_in_no_common_bead_cannot_differ() =>
        new Desk()
            .Text("a.fr", ("230 millions de dollars.", [Money("230 millions de dollars", 230e6m, "USD")]))
            .Text("b.en", ("235 million dollars.", [Money("235 million dollars", 235e6m, "USD")]))
            .Ledger().Rows.SelectMany(r => r.Cells).ShouldAllBe(c => c.State == ReadingState.States || c.State == ReadingState.NotCovered);

    [Fact]
    public void A_bead_that_only_the_lengths_speak_for_proves_nothing() =>
        new Desk()
            .Text("a.fr", ("230 millions de dollars.", [Money("230 millions de dollars", 230e6m, "USD")]))
            .Text("b.en", ("235 million dollars.", [Money("235 million dollars", 235e6m, "USD")]))
            .Link("a.fr", 0, "b.en", 0, 0.9, new Evidence(EvidenceKind.Length, "22", "20", 1))
            .Ledger().Rows.SelectMany(r => r.Cells).ShouldAllBe(c => c.State == ReadingState.States || c.State == ReadingState.NotCovered);

    [Theory]
    [InlineData(EvidenceKind.Name, "Nord")] // a word of the name that is there already
    [InlineData(EvidenceKind.Figure, "2025")]
    [InlineData(EvidenceKind.Figure, "1")]
    public void What_the_whole_briefing_shares_is_no_second_reason_to_compare(EvidenceKind kind, string word) =>
        new Desk()
            .Knows("north-korea", EntityType.Place, ("fr", "Corée du Nord"))
            .Text("a.fr", ("230 millions de dollars.", [Money("230 millions de dollars", 230e6m, "USD")]))
            .Text("b.en", ("235 million dollars.", [Money("235 million dollars", 235e6m, "USD")]))
            .Link("a.fr", 0, "b.en", 0, 0.9, new(EvidenceKind.Entity, "north-korea", "north-korea", 3), new(kind, word, word, 3))
            .Ledger().Rows.SelectMany(r => r.Cells).ShouldAllBe(c => c.State == ReadingState.States || c.State == ReadingState.NotCovered);

    [Fact]
    public void A_third_article_with_the_other_amount_differs_too_though_it_is_linked_to_neither()
    {
        var desk = Amounts("230 millions de dollars", 230e6m, "235 million dollars", 235e6m)
            .Text("c.ko", ("2억 3500만 달러", [Money("2억 3500만 달러", 235e6m, "USD")]));

        var row = desk.Ledger().Rows.ShouldHaveSingleItem();
        row.Id.ShouldBe("money-235000000-usd");
        row.Cells.Select(c => c.State).ShouldBe([ReadingState.Differs, ReadingState.States, ReadingState.States]);
    }

    [Fact]
    public void A_figure_left_out_of_a_passage_that_is_told_is_omitted()
    {
        var desk = new Desk()
            .Text("a.it", ("Ha usato dodici identità e 45 conti.", [Number("45", 45, "conti")]))
            .Text("b.ar", ("استخدم هويات مزيفة.", []))
            .Link("a.it", 0, "b.ar", 0);

        var row = desk.Ledger().Rows.ShouldHaveSingleItem();
        row.Label[LanguageTag.Parse("it")].ShouldBe("45 conti");
        row.Cells[1].ShouldBe(new("b.ar", ReadingState.Omits, false, null, "b.ar-0"));
    }

    [Fact]
    public void A_figure_whose_digits_are_there_is_not_called_omitted() =>
        new Desk()
            .Text("a.it", ("Il bottino è di $ 1,7 miliardi.", [Money("$ 1,7 miliardi", 1.7e9m, "USD")]))
            .Text("b.ko", ("약 1.7빌리언을 훔쳤다.", []))
            .Link("a.it", 0, "b.ko", 0)
            .State("money-1700000000-usd", "b.ko").ShouldBe(ReadingState.NotCovered);

    [Fact]
    public void An_amount_without_its_currency_is_stated_all_the_same() =>
        new Desk()
            .Text("a.it", ("Il bottino è di $ 230 milioni.", [Money("$ 230 milioni", 230e6m, "USD")]))
            .Text("b.fr", ("Le butin : 230 millions.", [Number("230 millions", 230e6m)]))
            .Link("a.it", 0, "b.fr", 0)
            .Cell("money-230000000-usd", "b.fr").ShouldBe(new("b.fr", ReadingState.States, false, "230 millions", "b.fr-0"));

    [Fact]
    public void Two_days_for_one_event_differ()
    {
        var row = Dates("le 21 février", "2025-02-21", "2월 19일", "2025-02-19").Ledger().Rows.ShouldHaveSingleItem();

        row.Kind.ShouldBe(LedgerKind.Date);
        row.Cells[1].ShouldBe(new("b.ko", ReadingState.Differs, false, "2월 19일", "b.ko-0"));
    }

    [Theory]
    [InlineData("en mai 2025", "2025-05", "5월 20일", "2025-05-20")]
    [InlineData("le 20 mai 2025", "2025-05-20", "2025년 5월", "2025-05")]
    public void A_month_and_a_day_in_it_do_not_differ(string left, string leftDate, string right, string rightDate)
    {
        var row = Dates(left, leftDate, right, rightDate).Ledger().Rows.ShouldHaveSingleItem();

        row.Fact!.Date!.ToString().ShouldBe("2025-05-20");
        row.Cells.Select(c => c.State).ShouldBe([ReadingState.States, ReadingState.States]);
    }

    [Fact]
    public void A_period_of_years_does_not_state_a_day_in_it() =>
        Dates("le 20 mai 2025", "2025-05-20", "지난 10년", "2015/2025").Ledger().Rows.SelectMany(r => r.Cells)
            .ShouldNotContain(c => c.ArticleId == "b.ko" && c.State == ReadingState.States);

    [Fact]
    public void Days_far_from_each_other_are_two_dates() =>
        Dates("le 21 février", "2025-02-21", "3월 30일", "2025-03-30").Ledger().Rows.SelectMany(r => r.Cells).ShouldNotContain(c => c.State == ReadingState.Differs);

    [Fact]
    public void A_day_that_depends_on_when_the_text_appeared_is_no_contradiction() =>
        Dates("hier", "2025-05-19", "5월 20일", "2025-05-20").Ledger().Rows.SelectMany(r => r.Cells).ShouldNotContain(c => c.State == ReadingState.Differs);

    [Fact]
    public void A_count_differs_where_both_count_the_same()
    {
        var desk = new Desk()
            .Text("a.fr", ("Il a utilisé 12 identités.", [Number("12", 12, "identités")]))
            .Text("b.it", ("Ha usato 15 identità.", [Number("15", 15, "identità")]))
            .Link("a.fr", 0, "b.it", 0);

        desk.Cell("number-12", "b.it").ShouldBe(new("b.it", ReadingState.Differs, false, "15 identità", "b.it-0"));
    }

    [Fact]
    public void Counts_of_two_things_do_not_differ() =>
        new Desk()
            .Text("a.fr", ("En 12 mois.", [Number("12", 12, "mois")]))
            .Text("b.it", ("In 15 paesi.", [Number("15", 15, "paesi")]))
            .Link("a.fr", 0, "b.it", 0)
            .Ledger().Rows.ShouldBeEmpty();

    [Fact]
    public void Words_that_the_aligner_found_to_mean_the_same_make_counts_of_one_thing() =>
        new Desk()
            .Text("a.fr", ("Il y a 12 morts.", [Number("12", 12, "morts")]))
            .Text("b.ko", ("15명이 사망했다.", [Number("15", 15, "명")]))
            .Link("a.fr", 0, "b.ko", 0, 0.8, new(EvidenceKind.Lexicon, "morts", "명이", 1), new(EvidenceKind.Entity, "seoul", "seoul", 2))
            .State("number-12", "b.ko").ShouldBe(ReadingState.Differs);

    [Fact]
    public void Percentages_of_one_passage_differ() =>
        new Desk()
            .Text("a.fr", ("Une hausse de 5 %.", [Percent("5 %", 5)]))
            .Text("b.ar", ("ارتفاع 8 في المئة", [Percent("8 في المئة", 8)]))
            .Link("a.fr", 0, "b.ar", 0)
            .Cell("percent-5", "b.ar").ShouldBe(new("b.ar", ReadingState.Differs, false, "8 في المئة", "b.ar-0"));

    [Fact]
    public void A_length_in_another_measure_does_not_differ() =>
        new Desk()
            .Text("a.en", ("A cable of 62 miles.", [Number("62", 62, "miles")]))
            .Text("b.fr", ("Un câble de 100 kilomètres.", [Number("100", 100, "kilomètres")]))
            .Link("a.en", 0, "b.fr", 0, 0.8, new(EvidenceKind.Lexicon, "miles", "kilomètres", 2), new(EvidenceKind.Cognate, "cable", "câble", 2))
            .Ledger().Rows.SelectMany(r => r.Cells).ShouldNotContain(c => c.State == ReadingState.Differs);

    [Fact]
    public void A_number_before_a_name_is_part_of_it() =>
        new Desk()
            .Knows("novelec", EntityType.Organisation, ("fr", "Novelec"))
            .Text("a.fr", ("Le 737 de Novelec.", [Number("737", 737, "Novelec"), Name("Novelec", "novelec")]))
            .Text("b.fr", ("Le 320 de Novelec.", [Number("320", 320, "Novelec"), Name("Novelec", "novelec")]))
            .Link("a.fr", 0, "b.fr", 0)
            .Ledger().Rows.SelectMany(r => r.Cells).ShouldNotContain(c => c.State == ReadingState.Differs);

    [Fact]
    public void A_scale_word_gone_wrong_differs_where_only_names_are_shared() =>
        new Desk()
            .Text("a.fr", ("1,7 milliard de dollars", [Money("1,7 milliard de dollars", 1.7e9m, "USD")]))
            .Text("b.ar", ("1.7 مليون دولار", [Money("1.7 مليون دولار", 1.7e6m, "USD")]))
            .Link("a.fr", 0, "b.ar", 0, 0.5, new(EvidenceKind.Entity, "bybit", "bybit", 2), new(EvidenceKind.Entity, "fbi", "fbi", 2))
            .State("money-1700000000-usd", "b.ar").ShouldBe(ReadingState.Differs);

    [Theory]
    [InlineData("Ville de France.", "Ville de France.", ReadingState.Differs)]
    [InlineData("Ville de France.", "Pays d'Europe.", ReadingState.NotCovered)]
    public void Another_place_differs_where_the_glossary_calls_both_the_same(string one, string other, ReadingState state) =>
        new Desk()
            .Knows("lyon", EntityType.Place, ("fr", "Lyon")).As("fr", one)
            .Knows("nice", EntityType.Place, ("fr", "Nice")).As("fr", other)
            .Text("x.en", ("Lyon.", [Name("Lyon", "lyon")]))
            .Text("a.fr", ("Explosion à Lyon.", [Name("Lyon", "lyon")]))
            .Text("b.fr", ("Explosion à Nice.", [Name("Nice", "nice")]))
            .Link("a.fr", 0, "b.fr", 0, 0.8, new(EvidenceKind.Cognate, "Explosion", "Explosion", 2), new(EvidenceKind.Lexicon, "tuer", "tuer", 2), new(EvidenceKind.Entity, "eu", "eu", 2), new(EvidenceKind.Entity, "fbi", "fbi", 2))
            .State("entity-lyon", "b.fr").ShouldBe(state);

    [Fact]
    public void A_day_whose_digits_are_there_is_not_called_omitted() =>
        new Desk()
            .Text("a.fr", ("Ouvert le 7 mars 2025.", [Date("7 mars 2025", "2025-03-07")]))
            .Text("b.ko", ("7 de março.", []))
            .Link("a.fr", 0, "b.ko", 0)
            .Ledger().Rows.SelectMany(r => r.Cells).ShouldNotContain(c => c.State == ReadingState.Omits);

    [Fact]
    public void Small_numbers_of_nothing_make_no_rows() =>
        new Desk()
            .Text("a.fr", ("Deux en tout.", [Number("Deux", 2)]))
            .Text("b.it", ("Due in tutto.", [Number("Due", 2)]))
            .Link("a.fr", 0, "b.it", 0)
            .Ledger().Rows.ShouldBeEmpty();

    [Fact]
    public void One_article_has_nothing_to_be_compared_with() =>
        new Desk()
            .Text("a.fr", ("230 millions de dollars.", [Money("230 millions de dollars", 230e6m, "USD")]))
            .Ledger().Rows.ShouldBeEmpty();

    [Fact]
    public void Articles_of_one_language_are_compared_like_any() =>
        new Desk()
            .Text("a.fr", ("Une perte de 230 millions de dollars.", [Money("230 millions de dollars", 230e6m, "USD")]))
            .Text("b.fr", ("La perte est de 235 millions de dollars.", [Money("235 millions de dollars", 235e6m, "USD")]))
            .Link("a.fr", 0, "b.fr", 0)
            .State("money-230000000-usd", "b.fr").ShouldBe(ReadingState.Differs);

    [Fact]
    public void What_is_contested_comes_before_what_is_not_and_money_before_dates()
    {
        var rows = new Desk()
            .Knows("eu", EntityType.Organisation, ("fr", "Union européenne"))
            .Text("a.fr",
                ("L'UE, le 20 mai.", [Name("UE", "eu"), Date("le 20 mai", "2025-05-20")]),
                ("5 € et 21 février", [Money("5 €", 5, "EUR"), Date("21 février", "2025-02-21")]))
            .Text("b.it",
                ("L'UE, il 20 maggio.", [Name("UE", "eu"), Date("il 20 maggio", "2025-05-20")]),
                ("5 € e 19 febbraio", [Money("5 €", 5, "EUR"), Date("19 febbraio", "2025-02-19")]))
            .Link("a.fr", 1, "b.it", 1)
            .Ledger().Rows;

        rows.Select(r => r.Id).ShouldBe(["date-2025-02-21", "money-5-eur", "date-2025-05-20", "entity-eu"]);
    }

    private static Desk Amounts(string left, decimal leftValue, string right, decimal rightValue) => new Desk()
        .Text("a.fr", ($"La perte est de {left}.", [Money(left, leftValue, "USD")]))
        .Text("b.en", ($"The loss is {right}.", [Money(right, rightValue, "USD")]))
        .Link("a.fr", 0, "b.en", 0);

    private static Desk Dates(string left, string leftDate, string right, string rightDate) => new Desk()
        .Text("a.fr", ($"L'attaque date de {left}.", [Date(left, leftDate)]))
        .Text("b.ko", ($"{right} 공격", [Date(right, rightDate)]))
        .Link("a.fr", 0, "b.ko", 0);
}
