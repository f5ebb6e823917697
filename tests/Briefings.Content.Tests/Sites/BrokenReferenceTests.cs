namespace Briefings.Content.Tests.Sites;

/// <summary>One id or reference of a good site is broken; the finding points at it and names the other place or the ids there are.</summary>
public class BrokenReferenceTests
{
    [Theory]
    [InlineData(GoodSite.Gate, "  stolen: states", "  stollen: states", 6, 3, "“stolen”")]
    [InlineData(GoodSite.Gate, "{id: consultation,", "{id: consulting,", 8, 10, "consultation")]
    [InlineData(GoodSite.Gate, "title: \"Sécurité", "source: gat\ntitle: \"Sécurité", 2, 9, "“gate”")]
    [InlineData(GoodSite.Crypto, "translationOf: gate.fr", "translationOf: gate.it", 5, 26, "“gate.fr”")]
    [InlineData(GoodSite.BriefingFile, "readings: {crypto.it:", "readings: {cripto.it:", 6, 16, "“crypto.it”")]
    [InlineData(GoodSite.BriefingFile, "entities: [eu, south-korea]", "entities: [eu, south-corea]", 11, 20, "“south-korea”")]
    [InlineData(GoodSite.BriefingFile, "sources: [gate.fr, crypto.it]", "sources: [gate.fr, crypto]", 12, 24, "“crypto.it”")]
    public void A_dangling_reference_hints_at_the_ids_there_are(string file, string before, string after, int line, int column, string hint)
    {
        using var site = new GoodSite();
        site.Break(file, before, after).Read().Diagnostics.First(d => d.At.File == "input/" + file)
            .ShouldBeAt("BRF0212", "input/" + file, line, column).WithHint(hint);
    }

    [Fact]
    public void A_source_named_by_a_file_alone_is_looked_up_too()
    {
        using var site = new GoodSite();
        site.Folder.Write("briefings/cyber/gte.it.md", "---\ntitle: x\nurl: https://x.org/\npublished: 2025\n---\nx\n");
        site.TheOneMistake().ShouldBeAt("BRF0212", "input/briefings/cyber/gte.it.md", 0, 0).WithHint("“gate”");
    }

    [Theory]
    [InlineData(GoodSite.Sources, "id: crypto", "id: gate", 2, 7, "input/sources.yml(1,8)")]
    [InlineData(GoodSite.Entities, "id: south-korea", "id: eu", 6, 7, "input/entities/all.yml(1,7)")]
    [InlineData(GoodSite.BriefingFile, "events:\n", "  - {id: stolen, text: Encore}\nevents:\n", 7, 10, "input/briefings/cyber/briefing.yml(3,9)")]
    public void A_duplicate_id_names_the_first(string file, string before, string after, int line, int column, string first)
    {
        using var site = new GoodSite();
        site.Break(file, before, after).Read().Diagnostics.Single(d => d.Code == "BRF0211")
            .ShouldBeAt("BRF0211", "input/" + file, line, column).Message.ShouldContain(first);
    }

    [Fact]
    public void Entities_are_compared_across_files()
    {
        using var site = new GoodSite();
        site.Folder.Write("entities/more/eu.yml", "id: eu\ntype: law\nnames: {fr: Autre}\n");
        site.TheOneMistake().ShouldBeAt("BRF0211", "input/entities/more/eu.yml", 1, 5).Message.ShouldContain("input/entities/all.yml(1,7)");
    }

    [Fact]
    public void Two_articles_under_one_id_are_a_mistake()
    {
        using var site = new GoodSite();
        site.Folder.Write("briefings/cyber/second.md", "---\nsource: gate\nlanguage: FR\ntitle: x\nurl: https://x.org/\npublished: 2025\n---\nx\n");
        var mistake = site.TheOneMistake().ShouldBeAt("BRF0211", "input/briefings/cyber/second.md", 0, 0);
        mistake.Message.ShouldContain("“gate.fr”");
        mistake.Message.ShouldContain("input/briefings/cyber/gate.fr.md");
        site.Read().Value.ShouldNotBeNull().Briefings[0].Articles.Length.ShouldBe(2);
    }

    [Fact]
    public void A_reading_told_twice_names_both_places()
    {
        using var site = new GoodSite();
        site.Break(GoodSite.BriefingFile, "readings: {crypto.it:", "readings: {gate.fr: states, crypto.it:").TheOneMistake()
            .ShouldBeAt("BRF0213", "input/" + GoodSite.Gate, 6, 3).Message.ShouldContain("input/briefings/cyber/briefing.yml(6,16)");
    }

    [Theory]
    [InlineData("pages/about.de.md")]
    [InlineData("briefings/cyber/index.de.md")]
    public void A_desks_text_in_a_language_that_the_site_lacks_is_a_warning(string file)
    {
        using var site = new GoodSite();
        site.Folder.Write(file, "---\ntitle: x\n---\nx\n");
        site.TheOneMistake().ShouldBeAt("BRF0214", "input/" + file, 0, 0).WithHint("fr, it");
        site.Read().IsUsable.ShouldBeTrue();
    }

    [Fact]
    public void Two_entities_with_one_name_are_a_warning()
    {
        using var site = new GoodSite();
        site.Break(GoodSite.Entities, "names: {fr: Corée du Sud, it:", "names: {fr: union europeenne, it:").TheOneMistake()
            .ShouldBeAt("BRF0215", "input/" + GoodSite.Entities, 6, 7).WithHint("input/entities/all.yml(1,7)");
    }
}
