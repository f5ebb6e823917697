namespace Briefings.Cli.Tests.Commands;

public class BuildVerifyTests
{
    [Fact]
    public async Task A_folder_that_was_just_published_is_what_its_input_gives()
    {
        using var folder = await Published();

        (await Verified(folder, 0)).ShouldContain(" is what this input gives: ");
    }

    [Fact]
    public async Task What_is_missing_different_or_of_others_is_listed()
    {
        using var folder = await Published();
        File.Delete(folder["output/fr/index.html"]);
        File.AppendAllText(folder["output/it/index.html"], " ");
        folder.Write("output/fr/hidden.html", "mine");

        var told = await Verified(folder, 1);

        told.ShouldContain("missing: fr/index.html\n");
        told.ShouldContain("different: it/index.html\n");
        told.ShouldContain("not of this site: fr/hidden.html\n");
        told.ShouldContain("is not what this input gives");
        told.ShouldContain("1 missing and 1 different; 1 not of this site.");
        File.Exists(folder["output/fr/index.html"]).ShouldBeFalse();
    }

    [Fact]
    public async Task A_manifest_that_tells_something_else_is_different()
    {
        using var folder = await Published();
        File.AppendAllText(folder["output/.manifest.json"], "\n");

        (await Verified(folder, 1)).ShouldContain("different: .manifest.json\n");
    }

    [Fact]
    public async Task A_change_of_the_input_is_seen()
    {
        using var folder = await Published();
        folder.Article("phare.fr", "Un quai pour la voile", "Le port de Brest a ouvert un quai. Il a coûté 1,8 million d’euros.");

        (await Verified(folder, 1)).ShouldContain("different: fr/briefings/quai/index.html\n");
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_a_failure()
    {
        using var folder = await Published();

        (await Verified(folder, 3, "nowhere")).ShouldContain("there is no folder");
    }

    [Fact]
    public async Task Input_with_errors_is_compared_with_nothing()
    {
        using var folder = await Published();
        folder.Article("phare.fr", "Un quai", "Texte.", "nonsense: 1\n");

        (await Verified(folder, 1)).ShouldContain("1 error, 0 warnings. Nothing was verified.");
    }

    private static async Task<TestFolder> Published()
    {
        var folder = new TestFolder();
        folder.WriteSite();
        (await CommandRun.Of("build", "--no-search", "--input", folder["input"], "--output", folder["output"])).ExitCode.ShouldBe(0);
        return folder;
    }

    private static async Task<string> Verified(TestFolder folder, int code, string output = "output")
    {
        var run = await CommandRun.Of("build", "--no-search", "--input", folder["input"], "--verify", folder[output]);
        run.ExitCode.ShouldBe(code, run.Out + run.Error);
        return run.Out + run.Error;
    }
}
