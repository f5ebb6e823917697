using System.Collections.Immutable;
using Briefings.Analysis.Changes;
using Briefings.Analysis.Languages;
using Briefings.Content.Languages;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Tests.Changes;

public class FigureChangesTests
{
    private static readonly LanguageLibrary Languages = new(LanguagePacks.LoadAll());

    [Theory]
    [InlineData("fr", "Le vol a coûté 1,5 milliard de dollars à la plateforme.", "Le vol a coûté 1,7 milliard de dollars à la plateforme.", "1,5 milliard de dollars > 1,7 milliard de dollars")]
    [InlineData("en", "At least 12 people were hurt in the harbour.", "At least 15 people were hurt in the harbour.", "12 > 15")]
    [InlineData("en", "The rate rose to 5 % in a year of trouble.", "The rate rose to 7 % in a year of trouble.", "5 % > 7 %")]
    [InlineData("de", "Der Kai wurde am 3. Mai 2025 in Kiel eröffnet.", "Der Kai wurde am 4. Mai 2025 in Kiel eröffnet.", "3. Mai 2025 > 4. Mai 2025")]
    [InlineData("it", "Il porto accoglie dodici navi da crociera.", "Il porto accoglie quindici navi da crociera.", "dodici > quindici")]
    [InlineData("ja", "同社によると、去年は12人が新たに採用された。", "同社によると、去年は15人が新たに採用された。", "12 > 15")]
    [InlineData("ar", "قالت الشركة إن 12 سفينة غادرت الميناء.", "قالت الشركة إن 15 سفينة غادرت الميناء.", "12 > 15")]
    public void A_figure_that_another_one_stands_for_in_the_same_sentence_was_changed(string language, string before, string after, string change) =>
        Changes(language, before, after).ShouldBe([change]);

    [Theory]
    [InlineData("Le vol a coûté 12 Mio. de dollars à la plateforme.", "Le vol a coûté 12 millions de dollars à la plateforme.")]
    [InlineData("Le vol a coûté 1 500 000 dollars à la plateforme.", "Le vol a coûté 1,5 million de dollars à la plateforme.")]
    [InlineData("Le quai mesure 1 689 000 millimètres de long.", "Le quai mesure environ 1,7 million de millimètres de long.")]
    [InlineData("Il y a eu 12 blessés et 3 morts dans le port.", "Il y a eu 3 morts et 12 blessés dans le port.")]
    [InlineData("Le quai a été ouvert en mai 2025 à Brest.", "Le quai a été ouvert le 3 mai 2025 à Brest.")]
    [InlineData("Le quai accueille 12 bateaux.", "À Brest, on compte désormais 15 navires.")]
    [InlineData("Le quai accueille 12 bateaux de pêche.", "Le quai accueille 12 bateaux de pêche et 3 vedettes.")]
    [InlineData("Total : 12.", "Total : 15.")]
    [InlineData("Le quai accueille des bateaux de pêche.", "Le quai accueille 12 bateaux de pêche.")]
    public void In_doubt_nothing_was_changed(string before, string after) => Changes("fr", before, after).ShouldBeEmpty();

    [Fact]
    public void What_goes_here_and_what_comes_there_is_no_change()
    {
        string[] before = ["Voici le port.", "Le 3 mai, le quai a reçu 12 bateaux.", "Le 4 mai, le quai a reçu 15 bateaux.", "Rien de plus."];
        string[] after = ["Voici le port.", "Le 4 mai, le quai a reçu 15 bateaux.", "Le 5 mai, le quai a reçu 18 bateaux.", "Rien de plus."];
        Changes("fr", string.Join('\n', before), string.Join('\n', after)).ShouldBeEmpty();
    }

    [Fact]
    public void Of_sentences_alike_each_is_compared_with_the_one_in_its_place() => Changes(
        "fr",
        "Le quai nord a reçu 12 bateaux de pêche. Le quai sud a reçu 15 bateaux de pêche.",
        "Le quai nord a reçu 13 bateaux de pêche. Le quai sud a reçu 16 bateaux de pêche.").ShouldBe(["12 > 13", "15 > 16"]);

    private static string[] Changes(string language, string before, string after)
    {
        var tag = LanguageTag.Parse(language);
        return [.. new FigureChanges(Languages).Between(Sentences(before, tag), Sentences(after, tag), tag, new(2025, 5, 20)).Select(c => $"{c.Before.Text} > {c.After.Text}")];
    }

    private static ImmutableArray<PlacedSentence> Sentences(string text, LanguageTag language) =>
        [.. Analysis.Segments.Segmenter.Sentences(text, Languages.For(language)).Select(s => new PlacedSentence(null, s.Start.Value, text[s]))];
}
