using Briefings.Analysis.Alignment.Words;
using Briefings.Analysis.Languages;
using Briefings.Analysis.Searching;
using Briefings.Content.Languages;
using Briefings.Model.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Analysis.Tests.Searching;

public class SearchKeysTests
{
    private static readonly LanguageLibrary Languages = new(LanguagePacks.LoadAll());
    private static readonly Lexicon Words = Lexicon.Read(LexiconTables.Load());

    [Theory]
    [InlineData("fr", "L’eau est rare", "eau")]
    [InlineData("fr", "jusqu'à l'État", "etat")]
    [InlineData("fr", "le cœur", "coeur")]
    [InlineData("fr", "un porte-parole", "parole")]
    [InlineData("it", "L’acqua dell’Unione", "acqua")]
    [InlineData("it", "L’acqua dell’Unione", "unione")]
    [InlineData("ko", "서울특별시는 발표했다", "특별시는")]
    [InlineData("ja", "東京都知事は語った", "知事は語")]
    [InlineData("zh", "北京市政府表示", "政府表示")]
    [InlineData("ar", "قال الوزراء", "وزير")]
    [InlineData("ar", "الحروب الكثيرة", "حرب")]
    [InlineData("ar", "وللوزراء", "وزراء")]
    [InlineData("ar", "كتابهم", "كتاب")]
    public void A_word_is_found_without_what_clings_to_it(string language, string text, string key) =>
        Keys(language).Hidden(text).ShouldContain(key);

    [Theory]
    [InlineData("fr", "Les villes ont parlé aujourd’hui", "villes")]
    [InlineData("fr", "Les villes ont parlé aujourd’hui", "aujourdhui")]
    [InlineData("fr", "« L’Europe », dit-elle, s’élève.", "elle")]
    [InlineData("en", "The year's end", "years")]
    public void Words_that_stand_by_themselves_are_keys_but_are_not_hidden_unless_signs_join_them(string language, string text, string key)
    {
        Keys(language).Of(text).ShouldContain(key);
        Keys(language).Hidden(text).Contains(key).ShouldBe(key == "elle");
    }

    [Fact]
    public void Every_part_of_a_text_without_spaces_is_the_beginning_of_a_key() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Gen.Choose(1, 12).SelectMany(n => Gen.ArrayOf(Gen.Elements("東京都知事は語った".ToCharArray()), n)).ToArbitrary(), letters =>
        {
            var text = new string(letters);
            var keys = Keys("ja").Of(text).ToArray();
            for (var i = 0; i < text.Length; i++)
            {
                keys.ShouldContain(k => k.StartsWith(text.Substring(i, Math.Min(SearchWords.PieceLength, text.Length - i)), StringComparison.Ordinal));
            }
        }));

    [Fact]
    public void Hidden_keys_are_sorted_and_come_once() =>
        Keys("it").Hidden("L’uva e l’acqua, l’acqua e l’uva").ShouldBe(["acqua", "uva"]);

    [Fact]
    public void A_browser_is_told_only_what_it_cannot_know()
    {
        var rules = QueryRules.Of([Languages.For(LanguageTag.Parse("fr")), Languages.For(LanguageTag.Parse("ar"))]);

        rules.Elisions[0].ShouldBe("lorsqu'");
        rules.Elisions.ShouldContain("l'");
        rules.Articles.ShouldBe(["ال"]);
        rules.Letters["œ"].ShouldBe("oe");
        rules.Letters["’"].ShouldBe("'");
        rules.Letters.ShouldNotContainKey("é");
        rules.Letters.ShouldNotContainKey("A");
        rules.Letters.ShouldNotContainKey("한");
    }

    private static SearchKeys Keys(string language) => new(Languages.For(LanguageTag.Parse(language)), Words);
}
