using Briefings.Analysis.Facts;
using Briefings.Analysis.Segments;
using Briefings.Content.Languages;

namespace Briefings.Analysis.Tests.Facts;

public sealed class NewLanguageTests
{
    private const string Volapuk = """
        language: vo
        sentences: {ends: ".", abbreviations: [s.]}
        numbers:
          decimal: ","
          words: {2: tel, 3: kil, 10: deg}
          scales: {1e6: balion}
        currencies:
          USD: [doab]
        dates:
          order: dmy
          units: {day: [del, dels]}
          months: {5: [mayul]}
          weekdays: {2: [tudel]}
          patterns:
            "ädelo": relative day -1
            "bü {duration}": ago
        """;

    [Fact]
    public void A_language_needs_no_more_than_a_file()
    {
        var pack = LanguagePacks.Read(Volapuk, "vo.yml");
        const string Text = "Ädelo s. Smith äpelom kil balion doab. Bü dels tel; bü kil dels, 5 mayul 2024.";

        var facts = new FactFinder(pack).Find(Text, Found.Published);

        facts.Where(f => f.Kind == FactKind.Date).Select(f => f.Date!.ToString()).ShouldBe(["2025-05-19", "2025-05-17", "2024-05-05"]);
        facts.Single(f => f.Kind == FactKind.Money).Key.ShouldBe(new FactKey(FactKind.Money, "3000000 USD"));
        Segmenter.Sentences(Text, pack).Length.ShouldBe(2);
    }

    [Fact]
    public void A_pattern_that_names_no_operation_is_an_error() =>
        Should.Throw<FormatException>(() => new FactFinder(LanguagePacks.Read(Volapuk.Replace("bü {duration}\": ago", "bü {duration}\": agoo", StringComparison.Ordinal), "vo.yml")))
            .Message.ShouldContain("'agoo'");
}
