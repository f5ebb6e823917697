namespace Briefings.Cli.Tests.Commands;

public class NewEntityCandidatesTests
{
    [Theory]
    [InlineData("La présidente Lucia Ferrari a parlé.", "Ieri la presidente Lucia Ferrari ha parlato.", "Lucia Ferrari", "person", "president")]
    [InlineData("Dans la ville de Quimper, il pleut.", "Nella città di Quimper piove.", "Quimper", "place", "")]
    [InlineData("La société Nordmer y travaille.", "Ci lavora la società Nordmer.", "Nordmer", "organisation", "soci")]
    [InlineData("Hier, Lucia Ferrari, ministre du travail, a parlé.", "Ha parlato Lucia Ferrari, ministra del lavoro.", "Lucia Ferrari", "person", "ministr")]
    public async Task The_words_beside_a_name_tell_what_it_names(string french, string italian, string name, string type, string word)
    {
        var yaml = await Candidates(french, italian);

        yaml.ShouldContain($"names: {{fr: \"{name}\", it: \"{name}\"}}");
        yaml.ShouldContain($"  type: {type}             # as “{word}");
    }

    [Fact]
    public async Task A_name_that_nothing_tells_of_is_a_guess_and_says_so() =>
        (await Candidates("On a vu Zubrowka hier.", "Si è visto Zubrowka ieri."))
            .ShouldContain("  type: organisation             # a guess: person, organisation, place, group, product, law or event\n");

    [Fact]
    public async Task The_president_of_a_country_makes_no_person_of_the_country() =>
        (await Candidates("Le président de Zubrowka parle.", "Il presidente di Zubrowka parla.")).ShouldContain("type: organisation             # a guess");

    [Fact]
    public async Task What_is_printed_is_good_input()
    {
        using var folder = new TestFolder();
        var input = Site(folder, "La présidente Lucia Ferrari a parlé.", "Ieri la presidente Lucia Ferrari ha parlato.");
        folder.Write("input/entities/more.yml", (await CommandRun.Of("new", "entity", "--from", "quai", "--input", input)).Out);

        var run = await CommandRun.Of("check", "--input", input);

        run.Out.ShouldNotContain("error");
        run.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task A_briefing_that_is_not_there_is_a_mistake_that_says_where_it_was_looked_for()
    {
        using var folder = new TestFolder();
        var run = await CommandRun.Of("new", "entity", "--from", "nowhere", "--input", folder.WriteSite());

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("there is no briefing nowhere with an article in ");
    }

    private static async Task<string> Candidates(string french, string italian)
    {
        using var folder = new TestFolder();
        var run = await CommandRun.Of("new", "entity", "--from", "quai", "--input", Site(folder, french, italian));
        run.ExitCode.ShouldBe(0);
        return run.Out;
    }

    private static string Site(TestFolder folder, string french, string italian)
    {
        var input = folder.WriteSite();
        folder.Article("phare.fr", "Un quai", french);
        folder.Article("faro.it", "Una banchina", italian);
        return input;
    }
}
