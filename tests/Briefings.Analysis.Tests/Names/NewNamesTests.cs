using Briefings.Analysis.Names;
using static Briefings.Analysis.Tests.Names.Linted;

namespace Briefings.Analysis.Tests.Names;

public sealed class NewNamesTests
{
    [Fact]
    public void A_name_of_two_languages_that_the_glossary_lacks_is_offered()
    {
        var candidate = NewNames.Find(
            [Article("a.fr", "Hier, Nick Percoco a parlé de Kraken."), Article("b.it", "Ha parlato Nick Percoco. Poi Nick Percoco tace.")], [], Packs).ShouldHaveSingleItem();

        candidate.Names.Wordings.Select(w => $"{w.Language}: {w.Text}").ShouldBe(["fr: Nick Percoco", "it: Nick Percoco"]);
        candidate.ArticleIds.ShouldBe(["a.fr", "b.it"]);
        candidate.Times.ShouldBe(3);
    }

    [Fact]
    public void A_name_in_another_script_is_known_by_its_sound_in_an_aligned_sentence()
    {
        var articles = new[] { Article("a.en", "We saw Google talk."), Article("b.ko", "구글이 말했다.") };

        NewNames.Find([.. articles], [new("a.en", "b.ko", [new([0], [0], 0.9, [])])], Packs).ShouldHaveSingleItem()
            .Names.Wordings.Select(w => w.Text).ShouldBe(["Google", "구글"]);
        NewNames.Find([.. articles], [new("a.en", "b.ko", [new([0], [], 0, []), new([], [0], 0, [])])], Packs).ShouldBeEmpty();
    }

    [Fact]
    public void Names_of_one_language_words_that_open_a_sentence_and_known_names_are_not_offered() =>
        NewNames.Find(
            [Article("a.fr", "Peut-être. Kraken et Bybit parlent."), Article("b.fr", "Avec Bybit."), Article("c.it", "Peut passare. Ecco Kraken.")], [], Packs)
            .ShouldBeEmpty();
}
