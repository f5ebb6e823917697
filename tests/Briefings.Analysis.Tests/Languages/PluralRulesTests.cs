using Briefings.Analysis.Languages;
using Briefings.Model.Languages;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Tests.Languages;

public sealed class PluralRulesTests
{
    private static readonly LanguagePack Polish = new()
    {
        Language = LanguageTag.Parse("pl"),
        Plurals =
        [
            new("one", "i = 1 and v = 0 @integer 1"),
            new("few", "v = 0 and i % 10 = 2..4 and i % 100 != 12..14"),
            new("many", "v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14"),
        ],
    };

    [Theory]
    [InlineData("fr", 0, "one")]
    [InlineData("fr", 1, "one")]
    [InlineData("fr", 2, "other")]
    [InlineData("fr", 1000000, "many")]
    [InlineData("en", 0, "other")]
    [InlineData("en", 1, "one")]
    [InlineData("it", 1, "one")]
    [InlineData("ar", 0, "zero")]
    [InlineData("ar", 2, "two")]
    [InlineData("ar", 103, "few")]
    [InlineData("ar", 11, "many")]
    [InlineData("ar", 100, "other")]
    [InlineData("ko", 1, "other")]
    public void Whole_numbers_have_the_category_of_their_language(string language, long number, string category) =>
        new PluralRules(Packs.Of(language)).Of(number).ShouldBe(category);

    [Theory]
    [InlineData(1, "one")]
    [InlineData(22, "few")]
    [InlineData(12, "many")]
    [InlineData(25, "many")]
    public void Ranges_remainders_and_negation_are_understood(long number, string category) =>
        new PluralRules(Polish).Of(number).ShouldBe(category);

    [Fact]
    public void Shown_zeros_behind_the_point_count()
    {
        var english = new PluralRules(Packs.Of("en"));

        english.Of(1m).ShouldBe("one");
        english.Of(1.0m).ShouldBe("other");
    }

    [Fact]
    public void A_fraction_is_in_no_range_of_whole_numbers() =>
        new PluralRules(Polish with { Plurals = [new("few", "n = 2..4")] }).Of(2.5m).ShouldBe("other");

    [Theory]
    [InlineData("x = 1")]
    [InlineData("i == ")]
    [InlineData("")]
    public void Another_notation_is_an_error(string condition) =>
        Should.Throw<FormatException>(() => new PluralRules(Polish with { Plurals = [new("one", condition)] })).Message.ShouldContain("CLDR");
}
