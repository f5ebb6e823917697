using Briefings.Model.Glossary;

namespace Briefings.Content.Tests.Glossary;

public class EntityReaderTests
{
    private static Entity Read(string yaml)
    {
        using var site = new GoodSite();
        site.Folder.Write("entities/one.yml", yaml);
        var read = site.Read();
        read.Diagnostics.ShouldBeEmpty();
        return read.Value.ShouldNotBeNull().Entities.Single(e => e.Id == "eeas");
    }

    [Fact]
    public void A_file_may_hold_one_entity()
    {
        var entity = Read("id: eeas\ntype: organisation\nnames: {en: European External Action Service}\nabout: {it: Un servizio}\nwikidata: Q1\n");
        entity.Type.ShouldBe(EntityType.Organisation);
        entity.At.ShouldBe(new("input/entities/one.yml", 1, 5, 4));
        entity.Wikidata.ShouldBe("Q1");
    }

    [Theory]
    [InlineData("aliases: {fr: [SEAE, EEAS], it: SEAE}", "fr SEAE, fr EEAS, it SEAE")]
    [InlineData("aliases: [SEAE, EEAS]", "fr SEAE, fr EEAS")]
    [InlineData("aliases: SEAE", "fr SEAE")]
    public void Aliases_are_lists_by_language_or_of_the_default_language(string line, string aliases) =>
        string.Join(", ", Read($"id: eeas\ntype: law\nnames: A\n{line}\n").Aliases.Select(a => $"{a.Language} {a.Text}")).ShouldBe(aliases);

    [Fact]
    public void An_entity_that_cannot_be_read_is_still_known_by_its_id()
    {
        using var site = new GoodSite();
        site.Break(GoodSite.Entities, "type: place", "type: plaice").TheOneMistake().Code.ShouldBe("BRF0209");
        site.Read().Value.ShouldNotBeNull().Briefings[0].Events[0].EntityIds.ShouldBe(["eu"]);
    }
}
