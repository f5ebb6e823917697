using System.Collections.Immutable;
using Briefings.Analysis.Languages;
using Briefings.Analysis.Mentions;
using Briefings.Analysis.Tests.Languages;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Tests.Mentions;

public sealed class ContractedArticleTests
{
    [Theory]
    [InlineData("fr", "Le Caire", "Arrivé au Caire mardi, il a quitté Le Caire.", "Caire | Le Caire")]
    [InlineData("fr", "Les Mureaux", "Un incendie aux Mureaux", "Mureaux")]
    [InlineData("fr", "Le Mans", "le maire du Mans", "Mans")]
    [InlineData("it", "Il Cairo", "È arrivato al Cairo, dal Cairo a Roma", "Cairo | Cairo")]
    [InlineData("it", "L'Aquila", "Il sindaco dell'Aquila parla all'Aquila", "Aquila | Aquila")]
    [InlineData("it", "La Spezia", "Il porto della Spezia", "Spezia")]
    [InlineData("es", "El Salvador", "Viajó al Salvador", "Salvador")]
    [InlineData("pt", "O Porto", "Viajou do Porto ao Porto", "Porto | Porto")]
    public void An_article_may_have_become_part_of_a_preposition(string language, string name, string text, string found) =>
        string.Join(" | ", Find(language, name, text).Select(m => text.Substring(m.Start, m.Length))).ShouldBe(found);

    [Theory]
    [InlineData("fr", "Le Monde", "du monde entier, au monde")]
    [InlineData("fr", "Le Caire", "Caire et beau Caire")]
    [InlineData("it", "La Repubblica", "il presidente della repubblica")]
    public void A_common_noun_or_a_bare_name_is_none(string language, string name, string text) => Find(language, name, text).ShouldBeEmpty();

    private static ImmutableArray<Mention> Find(string language, string name, string text)
    {
        var tag = LanguageTag.Parse(language);
        var entity = new Entity { Id = "place", Type = EntityType.Place, Names = new([new Wording(tag, name)]), At = new("places.yml", 1, 1) };
        return new MentionFinder([entity], new LanguageLibrary(Packs.All)).Find(text, tag);
    }
}
