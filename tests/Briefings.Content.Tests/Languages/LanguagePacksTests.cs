using Briefings.Content.Languages;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;

namespace Briefings.Content.Tests.Languages;

public sealed class LanguagePacksTests
{
    [Fact]
    public void Only_the_languages_asked_for_are_loaded() =>
        LanguagePacks.Load([LanguageTag.Parse("it"), LanguageTag.Parse("fr-CA"), LanguageTag.Parse("xx"), LanguageTag.Parse("fr")])
            .Select(p => p.Language.Value).ShouldBe(["fr", "it"]);

    [Theory]
    [InlineData("ar")]
    [InlineData("de")]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("it")]
    [InlineData("ja")]
    [InlineData("ko")]
    [InlineData("nl")]
    [InlineData("pt")]
    [InlineData("zh")]
    public void Every_part_of_a_language_is_described(string language)
    {
        var pack = LanguagePacks.Load([LanguageTag.Parse(language)]).ShouldHaveSingleItem();

        pack.StopWords.Length.ShouldBeGreaterThanOrEqualTo(60);
        pack.Sentences.Abbreviations.ShouldNotBeEmpty();
        pack.Boilerplate.Length.ShouldBeGreaterThan(15);
        pack.Currencies.ShouldContain(c => c.Code == "KRW");
        pack.Dates.Patterns.Length.ShouldBeGreaterThan(80);
        foreach (var type in Enum.GetValues<EntityType>())
        {
            pack.GenericNouns.GetValueOrDefault(type, []).ShouldNotBeEmpty(type.ToString());
        }
    }

    [Fact]
    public void Words_to_match_are_folded_and_clitics_go_longest_first()
    {
        var pack = LanguagePacks.Read("{language: xx, stopWords: Été É, clitics: {before: [l', dell']}}", "xx.yml");

        pack.StopWords.ShouldBe(["ete", "e"]);
        pack.Clitics.Before.ShouldBe(["dell'", "l'"]);
    }

    [Theory]
    [InlineData("fr", ":;!?", "")]
    [InlineData("it", "", "")]
    [InlineData("ar", "", "ال")]
    public void Spaces_before_signs_and_the_article_of_the_index_are_data(string language, string spaced, string article)
    {
        var pack = LanguagePacks.Load([LanguageTag.Parse(language)]).ShouldHaveSingleItem();

        pack.SpacedSigns.ShouldBe(spaced);
        pack.IndexArticle.ShouldBe(article);
    }

    [Theory]
    [InlineData("language: xx\nstopWord: a", "xx.yml(2,1)", "'stopWord' is not known")]
    [InlineData("language: xx\nnumbers:\n  decimal: abc", "xx.yml(3,12)", "one character")]
    [InlineData("language: xx\nnumbers:\n  words: {one: [a]}", "xx.yml(3,16)", "'one' is not a number")]
    [InlineData("language: xx\nunspaced: perhaps", "xx.yml(2,11)", "true or false")]
    [InlineData("language: xx\ndates: [a]", "xx.yml(2,8)", "mapping")]
    [InlineData("language: xx\ndates: {months: {13: a}}", "xx.yml(2,22)", "from 1 to 12")]
    [InlineData("language: xx\nquotes: [[a]]", "xx.yml(2,10)", "opening and a closing")]
    [InlineData("stopWords: a", "xx.yml(1,1)", "has no language")]
    [InlineData("language: '!'", "xx.yml(1,11)", "not a language tag")]
    [InlineData("language: xx\nlists: {two: a", "xx.yml(", "")]
    public void What_is_wrong_is_told_with_its_place(string yaml, string place, string message)
    {
        var error = Should.Throw<InvalidDataException>(() => LanguagePacks.Read(yaml, "xx.yml"));

        error.Message.ShouldStartWith(place);
        error.Message.ShouldContain(message);
    }
}
