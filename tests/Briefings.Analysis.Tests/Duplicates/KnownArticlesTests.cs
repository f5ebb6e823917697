using Briefings.Analysis.Duplicates;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Tests.Duplicates;

public class KnownArticlesTests
{
    private const string Text =
        "Le port de Brest a ouvert lundi un quai que seuls les cargos à voile peuvent utiliser, une première en Europe selon la ville. "
        + "Trois armateurs ont signé pour dix ans, et deux autres négocient encore avec la région, qui finance un tiers des travaux. "
        + "Les riverains demandent une étude sur le bruit des treuils, que la mairie promet pour le printemps prochain.";

    private const string Other =
        "La ville de Quimper ferme trois écoles à la rentrée, faute d'élèves, et les parents s'en inquiètent depuis des mois. "
        + "Le maire promet des cars gratuits, mais les horaires ne sont pas connus, et deux recours sont devant le tribunal de Rennes.";

    private static WebAddress Address(string text) => WebAddress.TryParseAbsolute(text)!;

    private static KnownArticles Known(params KnownText[] texts) => new([.. texts]);

    [Fact]
    public void A_text_with_a_few_words_changed_is_there_already()
    {
        var found = Known(new("a.md", null, Other), new("b.md", null, Text)).Find(null, Text.Replace("treuils", "machines", StringComparison.Ordinal));

        found.ShouldNotBeNull().File.ShouldBe("b.md");
        found.HasSameAddress.ShouldBeFalse();
        found.Similarity.ShouldBeInRange(0.85, 0.99);
    }

    [Fact]
    public void A_part_of_a_text_is_there_already() =>
        Known(new KnownText("a.md", null, Text + "\n" + Other)).Find(null, Text).ShouldNotBeNull().Similarity.ShouldBe(1);

    [Fact]
    public void Another_text_is_new() => Known(new KnownText("a.md", null, Text)).Find(null, Other).ShouldBeNull();

    [Fact]
    public void A_text_that_quotes_a_sentence_of_another_is_new() =>
        Known(new KnownText("a.md", null, Text)).Find(null, $"{Other} {Text.Split(". ")[0]}.").ShouldBeNull();

    [Fact]
    public void A_few_words_are_no_article() => Known(new KnownText("a.md", null, "Le port de Brest a ouvert lundi.")).Find(null, "Le port de Brest a ouvert lundi.").ShouldBeNull();

    [Fact]
    public void The_same_address_is_the_same_article_whatever_it_says_now()
    {
        var known = Known(new("a.md", null, Text), new("b.md", Address("https://a.example/x"), Other));

        known.Find(Address("http://www.a.example/x/?utm_source=y#top"), Text).ShouldBe(new("b.md", true, 0));
    }

    [Fact]
    public void Texts_without_spaces_are_compared_by_their_characters()
    {
        const string Japanese = "港では月曜日、帆走貨物船だけが使える岸壁が開かれた。市によると欧州で初めてという。三社が十年の契約を結び、二社がなお交渉している。";

        Known(new KnownText("a.md", null, Japanese)).Find(null, Japanese.Replace("三社", "四社", StringComparison.Ordinal)).ShouldNotBeNull();
    }

    [Fact]
    public void What_was_just_taken_in_is_known() => Known().With(new("a.md", null, Text)).Find(null, Text).ShouldNotBeNull().File.ShouldBe("a.md");

    [Fact]
    public void Of_two_alike_the_first_by_name_is_told() =>
        Known(new("b.md", null, Text), new("a.md", null, Text)).Find(null, Text).ShouldNotBeNull().File.ShouldBe("a.md");
}
