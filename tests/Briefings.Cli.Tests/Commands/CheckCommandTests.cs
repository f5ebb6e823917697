using System.Text.Json.Nodes;

namespace Briefings.Cli.Tests.Commands;

public class CheckCommandTests
{
    private static async Task<CommandRun> Check(params string[] more)
    {
        using var folder = new TestFolder();
        folder.WriteSite();
        folder.Article("phare.fr", "Un titre", "Texte.", "nonsense: 1\n");
        return await CommandRun.Of(["check", "--input", folder["input"], .. more]);
    }

    [Fact]
    public async Task A_good_site_is_passed_in_silence()
    {
        using var folder = new TestFolder();
        var run = await CommandRun.Of("check", "--input", folder.WriteSite());

        run.Out.ShouldBeEmpty();
        run.Error.ShouldEndWith("No errors, no warnings.\n");
        run.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task A_mistake_is_shown_in_its_line()
    {
        var run = await Check();

        run.ExitCode.ShouldBe(1);
        run.Out.ShouldContain("/phare.fr.md(5,1): error BRF0201: ");
        run.Out.ShouldContain("\n    nonsense: 1\n    ^~~~~~~~\n    hint: ");
        run.Error.ShouldEndWith("1 error, 0 warnings.\n");
        run.Out.ShouldNotContain("\u001b");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1, "--strict")]
    public async Task Warnings_count_where_they_are_to(int exitCode, params string[] strict)
    {
        using var folder = new TestFolder();
        folder.WriteSite();
        folder.Article("phare.fr", "Un titre", "Texte.", "claims: {prix: {reading: states, quote: introuvable}}\n");
        folder.Write("input/briefings/quai/briefing.yml", "claims: [{id: prix, text: {fr: Le prix}}]\n");

        var run = await CommandRun.Of(["check", "--input", folder["input"], .. strict]);

        run.Out.ShouldContain("warning BRF0401");
        run.ExitCode.ShouldBe(exitCode);
    }

    [Fact]
    public async Task GitHub_gets_annotations()
    {
        var run = await Check("--format", "github");

        run.ExitCode.ShouldBe(1);
        run.Out.ShouldMatch("^::error file=[^,]*/phare\\.fr\\.md,line=5,col=1,endColumn=9,title=BRF0201::.*%0A[^\n]*\n$");
    }

    [Fact]
    public async Task Programs_get_an_array()
    {
        var all = JsonNode.Parse((await Check("--format", "json")).Out)!.AsArray();

        all.Count.ShouldBe(1);
        all[0]!["code"]!.GetValue<string>().ShouldBe("BRF0201");
        all[0]!["line"]!.GetValue<int>().ShouldBe(5);
        all[0]!["length"]!.GetValue<int>().ShouldBe(8);
    }
}
