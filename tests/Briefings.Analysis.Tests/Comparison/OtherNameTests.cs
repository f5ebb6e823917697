using System.Collections.Frozen;
using Briefings.Analysis.Comparison;
using Briefings.Content.Languages;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Tests.Comparison;

public sealed class OtherNameTests
{
    private static readonly ComparisonContext Context = new(FrozenDictionary<string, Entity>.Empty, new(LanguagePacks.LoadAll()));

    [Theory]
    [InlineData("Ville de France", "Ville d'Italie", true)]
    [InlineData("Ville de France", "Pays d'Europe", false)]
    [InlineData("Ville de France", null, false)]
    public void Only_what_the_glossary_calls_the_same_can_be_taken_for_each_other(string one, string? other, bool isPlausible) =>
        OtherName.IsPlausible(Place("lyon", one), Place("turin", other), Context).ShouldBe(isPlausible);

    [Theory]
    [InlineData(EntityType.Person, true)]
    [InlineData(EntityType.Place, true)]
    [InlineData(EntityType.Organisation, false)]
    public void Of_organisations_a_sentence_names_many(EntityType type, bool isComparable) =>
        OtherName.IsComparable(Place("x", null) with { Type = type }).ShouldBe(isComparable);

    private static Entity Place(string id, string? about) => new()
    {
        Id = id,
        Type = EntityType.Place,
        Names = new([new(LanguageTag.Parse("fr"), id)]),
        About = about is null ? LocalizedText.Empty : new([new(LanguageTag.Parse("fr"), about)]),
        At = Desk.Somewhere,
    };
}
