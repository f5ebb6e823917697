using Briefings.Model.Articles;
using Briefings.Model.Glossary;
using static Briefings.Analysis.Tests.Comparison.Stated;

namespace Briefings.Analysis.Tests.Comparison;

public sealed class AnonymityTests
{
    [Fact]
    public void A_name_here_and_a_platform_there_is_anonymised()
    {
        var desk = Kraken("Plus tôt ce mois-ci, une importante plateforme d'échange a révélé une candidature.");

        desk.Cell("entity-kraken", "gate.fr").ShouldBe(new("gate.fr", ReadingState.Anonymises, false, "plateforme", "gate.fr-0"));
    }

    [Theory]
    [InlineData("a.ko", "한 거래소가 밝혔다.", "거래소")]
    [InlineData("a.ar", "كشفت المنصة عن محاولة.", "منصة")]
    [InlineData("a.fr", "Le piratage d'une Plateforme.", "Plateforme")]
    public void The_noun_is_found_under_what_clings_to_it(string id, string sentence, string noun)
    {
        var desk = new Desk()
            .Knows("kraken", EntityType.Organisation, ("en", "Kraken"))
            .Text("z.en", ("Kraken told how a hacker applied.", [Name("Kraken", "kraken")]))
            .Text(id, (sentence, []))
            .Link("z.en", 0, id, 0);

        desk.Cell("entity-kraken", id).ShouldBe(new(id, ReadingState.Anonymises, false, noun, $"{id}-0"));
    }

    [Fact]
    public void Without_a_noun_of_its_kind_the_name_is_omitted() =>
        Kraken("Plus tôt ce mois-ci, une candidature a été révélée.").Cell("entity-kraken", "gate.fr")
            .ShouldBe(new("gate.fr", ReadingState.Omits, false, null, "gate.fr-0"));

    [Fact]
    public void A_name_in_a_passage_that_is_not_told_is_not_covered() =>
        Kraken("Plus tôt ce mois-ci, une plateforme a révélé une candidature.", linked: false).Cell("entity-kraken", "gate.fr")
            .ShouldBe(new("gate.fr", ReadingState.NotCovered, false, null, null));

    [Fact]
    public void A_name_given_elsewhere_in_the_article_is_stated()
    {
        var desk = new Desk()
            .Knows("kraken", EntityType.Organisation, ("it", "Kraken"))
            .Text("gate.fr", ("Une plateforme a révélé une candidature.", []), ("Kraken l'a dit.", [Name("Kraken", "kraken")]))
            .Text("crypto.it", ("Kraken ha rivelato una candidatura.", [Name("Kraken", "kraken")]))
            .Link("gate.fr", 0, "crypto.it", 0);

        desk.Cell("entity-kraken", "gate.fr").ShouldBe(new("gate.fr", ReadingState.States, false, "Kraken", "gate.fr-1"));
    }

    [Fact]
    public void A_name_in_the_title_is_stated_though_no_segment_proves_it()
    {
        var desk = new Desk()
            .Knows("kraken", EntityType.Organisation, ("it", "Kraken"))
            .Text(Desk.Article("gate.fr", "Kraken et le pirate"), ("Une plateforme a révélé une candidature.", []))
            .Titled(Name("Kraken", "kraken"))
            .Text("crypto.it", ("Kraken ha rivelato una candidatura.", [Name("Kraken", "kraken")]))
            .Link("gate.fr", 0, "crypto.it", 0);

        desk.Cell("entity-kraken", "gate.fr").ShouldBe(new("gate.fr", ReadingState.States, false, "Kraken", null));
    }

    [Fact]
    public void A_noun_that_belongs_to_another_name_stands_for_no_one() =>
        new Desk()
            .Knows("kraken", EntityType.Organisation, ("it", "Kraken"))
            .Knows("bybit", EntityType.Organisation, ("fr", "Bybit"))
            .Text("gate.fr", ("La plateforme Bybit a révélé une candidature.", [Name("Bybit", "bybit")]))
            .Text("crypto.it", ("Kraken e Bybit hanno rivelato una candidatura.", [Name("Kraken", "kraken"), Name("Bybit", "bybit")]))
            .Link("gate.fr", 0, "crypto.it", 0)
            .State("entity-kraken", "gate.fr").ShouldBe(ReadingState.Omits);

    [Theory]
    [InlineData("Plateforme d'échange établie aux États-Unis.", ReadingState.Anonymises)]
    [InlineData("Service de police des États-Unis.", ReadingState.NotCovered)]
    public void The_noun_must_be_one_for_what_the_entity_is(string about, ReadingState state) =>
        new Desk()
            .Knows("kraken", EntityType.Organisation, ("it", "Kraken")).As("fr", about)
            .Text("gate.fr", ("Une des plateformes a révélé une candidature.", []))
            .Text("crypto.it", ("Kraken ha rivelato una candidatura.", [Name("Kraken", "kraken")]))
            .Link("gate.fr", 0, "crypto.it", 0)
            .State("entity-kraken", "gate.fr").ShouldBe(state);

    [Theory]
    [InlineData("Plateforme d'échange.", ReadingState.Anonymises)]
    [InlineData(null, ReadingState.NotCovered)]
    public void A_weak_bead_will_do_where_the_glossary_confirms_the_noun(string? about, ReadingState state)
    {
        var desk = new Desk().Knows("kraken", EntityType.Organisation, ("it", "Kraken"));
        if (about is not null)
        {
            desk.As("fr", about);
        }

        desk.Text("gate.fr", ("Une plateforme a révélé une candidature.", []))
            .Text("crypto.it", ("Kraken ha rivelato una candidatura.", [Name("Kraken", "kraken")]))
            .Link("gate.fr", 0, "crypto.it", 0, 0.3)
            .State("entity-kraken", "gate.fr").ShouldBe(state);
    }

    [Fact]
    public void A_noun_that_the_naming_side_has_too_stands_for_no_name() =>
        new Desk()
            .Knows("kraken", EntityType.Organisation, ("it", "Kraken"))
            .Text("gate.fr", ("Une plateforme a perdu des fonds, selon un communiqué.", []))
            .Text("crypto.it", ("Una piattaforma ha perso dei fondi, secondo un comunicato letto ieri a tarda sera in sala stampa dal portavoce di Kraken.", [Name("Kraken", "kraken")]))
            .Link("gate.fr", 0, "crypto.it", 0)
            .State("entity-kraken", "gate.fr").ShouldBe(ReadingState.Omits);

    [Fact]
    public void Of_three_names_only_those_with_a_noun_in_their_passage_are_anonymised()
    {
        var desk = new Desk()
            .Knows("wazirx", EntityType.Organisation, ("it", "WazirX"))
            .Knows("bybit", EntityType.Organisation, ("it", "Bybit"))
            .Knows("kraken", EntityType.Organisation, ("it", "Kraken"))
            .Text("gate.fr", ("Ils ont volé 1,7 milliard.", []), ("Une importante plateforme a révélé une candidature.", []))
            .Text("crypto.it",
                ("Rubati 1,7 miliardi a WazirX.", [Name("WazirX", "wazirx")]),
                ("Kraken ha rivelato una candidatura.", [Name("Kraken", "kraken")]),
                ("Anche Bybit.", [Name("Bybit", "bybit")]))
            .Link("gate.fr", 0, "crypto.it", 0)
            .Link("gate.fr", 1, "crypto.it", 1);

        desk.State("entity-kraken", "gate.fr").ShouldBe(ReadingState.Anonymises);
        desk.State("entity-wazirx", "gate.fr").ShouldBe(ReadingState.Omits);
        desk.State("entity-bybit", "gate.fr").ShouldBe(ReadingState.NotCovered);
    }

    [Theory]
    [InlineData("Le ministère sud-coréen l'a annoncé.")]
    [InlineData("La Corée, au sud, l'a annoncé.")]
    public void A_place_named_by_its_adjective_is_not_called_omitted(string sentence) =>
        new Desk()
            .Knows("south-korea", EntityType.Place, ("fr", "Corée du Sud"), ("it", "Corea del Sud"))
            .Text("x.en", ("Nothing.", [Name("Nothing", "south-korea")]))
            .Text("a.fr", (sentence, []))
            .Text("b.it", ("La Corea del Sud lo ha annunciato.", [Name("Corea del Sud", "south-korea")]))
            .Link("a.fr", 0, "b.it", 0)
            .State("entity-south-korea", "a.fr").ShouldBe(ReadingState.NotCovered);

    [Fact]
    public void A_person_named_by_the_surname_alone_is_stated() =>
        new Desk()
            .Knows("stadejek", EntityType.Person, ("it", "Maciej Stadejek"))
            .Text("a.fr", ("Maciek STADEJEK a parlé.", []))
            .Text("b.it", ("Maciej Stadejek ha parlato.", [Name("Maciej Stadejek", "stadejek")]))
            .Link("a.fr", 0, "b.it", 0)
            .Cell("entity-stadejek", "a.fr").ShouldBe(new("a.fr", ReadingState.States, false, "STADEJEK", "a.fr-0"));

    private static Desk Kraken(string french, bool linked = true)
    {
        var desk = new Desk()
            .Knows("kraken", EntityType.Organisation, ("it", "Kraken"))
            .Text("gate.fr", (french, []))
            .Text("crypto.it", ("All'inizio di questo mese Kraken ha rivelato una candidatura.", [Name("Kraken", "kraken")]));
        return linked ? desk.Link("gate.fr", 0, "crypto.it", 0) : desk;
    }
}
