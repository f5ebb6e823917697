using System.Collections.Immutable;
using System.Globalization;
using Briefings.Analysis.Languages;
using Briefings.Analysis.Mentions;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Analysis.Tests.Mentions;

public sealed class MentionFinderTests
{
    private static readonly LanguageLibrary Languages = new(
    [
        new() { Language = LanguageTag.Parse("ko"), Clitics = new([], ["에서", "은", "는", "이", "가", "와"]) },
        new() { Language = LanguageTag.Parse("ar"), Clitics = new(["ال", "لل", "و", "ف", "ب", "ل", "ك"], []) },
    ]);

    [Theory]
    [InlineData("fr", "Selon l’UE, rien ne change.", "UE")]
    [InlineData("it", "La posizione dell'UE è nota.", "UE")]
    [InlineData("en", "The European Union's envoy spoke.", "European Union")]
    [InlineData("en", "The EU-Korea talks began.", "EU")]
    [InlineData("fr", "l’union européenne et d'autres", "union européenne")]
    [InlineData("fr", "L’UNION EUROPEENNE !", "UNION EUROPEENNE")]
    [InlineData("ko", "유럽연합에서는 논의했다.", "유럽연합")]
    [InlineData("ko", "그는 EU와 만났다.", "EU")]
    [InlineData("ar", "قال الاتحاد الأوروبي إن", "الاتحاد الأوروبي")]
    [InlineData("ar", "والاتحاد الأوروبي يقول", "الاتحاد الأوروبي")]
    [InlineData("ar", "بالنسبة للاتحاد الأوروبي", "اتحاد الأوروبي")]
    [InlineData("zh", "昨天欧盟宣布了", "欧盟")]
    [InlineData("ja", "きのう欧州連合は発表した", "欧州連合")]
    public void A_name_is_found_whatever_clings_to_it(string language, string text, string expected)
    {
        var found = Find(text, language, Union);

        found.Select(m => text.Substring(m.Start, m.Length)).ShouldBe([expected]);
        found[0].EntityId.ShouldBe("eu");
    }

    [Theory]
    [InlineData("fr", "Une lueur bleue.")]
    [InlineData("fr", "neue Wege")]
    [InlineData("ko", "유럽연합체제")]
    [InlineData("ar", "اتحاد الأوروبي")]
    public void Part_of_another_word_is_no_name(string language, string text) => Find(text, language, Union).ShouldBeEmpty();

    [Fact]
    public void A_short_name_in_capitals_is_found_only_in_capitals()
    {
        var us = Named("us", ("en", "US"));

        Find("He told us that the US agreed.", "en", us).Select(m => m.Start).ShouldBe([20]);
    }

    [Fact]
    public void A_latin_name_of_another_language_is_found_where_it_stands_unchanged()
    {
        var exchange = Named("wazirx", ("en", "WazirX"));

        Find("WazirX는 어제", "ko", exchange).ShouldHaveSingleItem().Name.Language.Value.ShouldBe("en");
        Find("le groupe WazirX", "fr", exchange).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_foreign_name_keeps_its_capital()
    {
        var company = Named("orange", ("fr", "Orange"));

        Find("An orange and Orange.", "en", company).Select(m => m.Start).ShouldBe([14]);
        Find("orange", "fr", company).ShouldHaveSingleItem();
    }

    [Fact]
    public void The_longest_name_wins()
    {
        var found = Find("South Korea and North Korea", "en", Named("korea", ("en", "Korea")), Named("south-korea", ("en", "South Korea")));

        found.Select(m => m.EntityId).ShouldBe(["south-korea", "korea"]);
    }

    [Fact]
    public void Of_overlapping_names_of_one_length_the_leftmost_wins()
    {
        var found = Find("aaa bbb ccc", "en", Named("right", ("en", "bbb ccc")), Named("left", ("en", "aaa bbb")));

        found.Select(m => m.EntityId).ShouldBe(["left"]);
    }

    [Fact]
    public void Of_entities_with_one_name_the_one_it_is_no_alias_of_wins_and_then_the_smaller_id()
    {
        var alias = Named("a", ("en", "Someone")) with { Aliases = [new(LanguageTag.Parse("en"), "Paris")] };
        var city = Named("c", ("en", "Paris"));
        var town = Named("b", ("en", "Paris"));

        Find("Paris", "en", alias, city, town).ShouldHaveSingleItem().EntityId.ShouldBe("b");
        Find("Paris", "en", town, city, alias).ShouldHaveSingleItem().EntityId.ShouldBe("b");
        Find("Paris", "en", alias).ShouldHaveSingleItem().IsAlias.ShouldBeTrue();
    }

    [Fact]
    public void Spaces_hyphens_and_decomposed_accents_make_no_difference()
    {
        var person = Named("yoon", ("fr", "Yoon Jong-kwôn"));

        var text = "Yoon\n  Jong Kwo\u0302n a dit";
        var mention = Find(text, "fr", person).ShouldHaveSingleItem();

        text.Substring(mention.Start, mention.Length).ShouldBe("Yoon\n  Jong Kwo\u0302n");
    }

    [Fact]
    public void Nothing_is_found_in_nothing()
    {
        Find("", "en", Union).ShouldBeEmpty();
        Find("any text", "en").ShouldBeEmpty();
    }

    [Fact]
    public void Mentions_of_any_text_are_in_order_do_not_overlap_and_lie_within_it()
    {
        var finder = new MentionFinder([Union, Named("a", ("en", "a")), Named("ab", ("en", "a b")), Named("acute", ("en", "e\u0301"))], Languages);
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text =>
        {
            var end = 0;
            foreach (var mention in finder.Find(text ?? "", LanguageTag.Parse("en")))
            {
                mention.Start.ShouldBeGreaterThanOrEqualTo(end);
                mention.Length.ShouldBeGreaterThan(0);
                end = mention.End;
            }

            end.ShouldBeLessThanOrEqualTo((text ?? "").Length);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Find("INTERPOL et interpol", "fr", Named("interpol", ("fr", "Interpol"))).Length.ShouldBe(2);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static Entity Union { get; } = Named(
        "eu",
        ("fr", "Union européenne"),
        ("en", "European Union"),
        ("ko", "유럽연합"),
        ("ar", "الاتحاد الأوروبي"),
        ("zh", "欧盟"),
        ("ja", "欧州連合")) with
    {
        Aliases = [.. new[] { ("fr", "UE"), ("it", "UE"), ("en", "EU") }.Select(a => new Wording(LanguageTag.Parse(a.Item1), a.Item2))],
    };

    private static Entity Named(string id, params (string Language, string Name)[] names) => new()
    {
        Id = id,
        Type = EntityType.Organisation,
        Names = new(names.Select(n => new Wording(LanguageTag.Parse(n.Language), n.Name))),
        At = new("entities/all.yml", 1, 1),
    };

    private static ImmutableArray<Mention> Find(string text, string language, params Entity[] entities) =>
        new MentionFinder(entities, Languages).Find(text, LanguageTag.Parse(language));
}
