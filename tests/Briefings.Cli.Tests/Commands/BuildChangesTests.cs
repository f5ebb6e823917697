namespace Briefings.Cli.Tests.Commands;

public class BuildChangesTests
{
    [Fact]
    public async Task What_is_new_other_or_gone_is_told_page_by_page()
    {
        using var folder = new TestFolder();
        folder.WriteSite();
        await Build(folder, "before");
        folder.Article("phare.fr", "Un quai pour la voile", "Le port de Brest a ouvert un quai. Il a coûté 1,8 million d’euros.");
        folder.Write("input/pages/about.fr.md", "---\ntitle: À propos\n---\n\nTexte.\n");
        File.Delete(folder["input/entities/brest.yml"]);

        var run = await Build(folder, "after", "--changes-from", folder["before/.manifest.json"]);

        run.Out.ShouldContain("| added | `/fr/about/` |\n");
        run.Out.ShouldContain("| changed | `/fr/briefings/quai/` |\n");
        run.Out.ShouldContain("| removed | `/fr/glossary/brest/` |\n");
        run.Out.ShouldContain("1 page added, ");
        run.Out.ShouldContain("feeds, data, styles");
    }

    [Fact]
    public async Task A_build_that_changes_nothing_says_so()
    {
        using var folder = new TestFolder();
        folder.WriteSite();
        await Build(folder, "output");

        (await Build(folder, "output", "--changes-from", folder["output/.manifest.json"])).Out.ShouldEndWith("### No page changed\n\n");
    }

    [Fact]
    public async Task The_summary_is_added_to_what_its_file_holds()
    {
        using var folder = new TestFolder();
        folder.WriteSite();
        folder.Write("summary.md", "# Mine\n");
        await Build(folder, "output", "--summary", folder["summary.md"]);

        folder.Read("summary.md").ShouldStartWith("# Mine\n### ");
        folder.Read("summary.md").ShouldContain("No errors, no warnings.");
    }

    [Fact]
    public async Task Where_nothing_is_published_the_summary_says_so()
    {
        using var folder = new TestFolder();
        folder.WriteSite();
        folder.Article("phare.fr", "Un quai", "Texte.", "nonsense: 1\n");
        await Build(folder, "output", "--summary", folder["summary.md"]);

        folder.Read("summary.md").ShouldBe("### Nothing was published\n\n1 error, 0 warnings.\n");
    }

    [Theory]
    [InlineData("nowhere.json", "Check the name")]
    [InlineData("input/site.yml", "does not list a published site")]
    public async Task A_list_that_is_none_stops_before_anything_is_built(string list, string message)
    {
        using var folder = new TestFolder();
        folder.WriteSite();

        var run = await Build(folder, "output", "--changes-from", folder[list]);

        run.ExitCode.ShouldBe(3);
        run.Error.ShouldContain(message);
        Directory.Exists(folder["output"]).ShouldBeFalse();
    }

    private static Task<CommandRun> Build(TestFolder folder, string output, params string[] more) =>
        CommandRun.Of(["build", "--input", folder["input"], "--output", folder[output], .. more]);
}
