namespace Briefings.Cli.Tests.Commands;

/// <summary><c>align --save</c>.</summary>
public class AlignSaveTests
{
    private const string File = "input/briefings/quai/alignment.fr-it.yml";

    private static Task<CommandRun> Save(TestFolder folder, params string[] more) => CommandRun.Of(
        ["align", folder["input/briefings/quai/phare.fr.md"], folder["input/briefings/quai/faro.it.md"], "--save", .. more]);

    [Fact]
    public async Task It_writes_the_beads_beside_the_articles_and_says_so()
    {
        using var folder = new TestFolder();
        folder.WriteSite();

        var run = await Save(folder);

        run.Error.ShouldBeEmpty();
        (run.ExitCode, run.Out).ShouldBe((0, $"{folder[File]}: phare.fr – faro.it, 2 beads\n"));
        folder.Read(File).ShouldMatch("(?s)- left: phare.fr\n  right: faro.it\n.*[0-9a-z]{7} Il a coûté 1,7 million d’euros\\.\"\n      right:\n        - \"[0-9a-z]{7} È costata");
        (await CommandRun.Of("check", "--input", folder["input"])).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task What_is_there_is_replaced_only_by_force()
    {
        using var folder = new TestFolder();
        folder.WriteSite();
        const string Mine = "- {left: phare.fr, right: faro.it, beads: []} # mine\n";
        folder.Write(File, Mine);

        var run = await Save(folder);
        run.ExitCode.ShouldBe(3);
        run.Error.ShouldContain($"{folder[File]}(1,3)");
        run.Error.ShouldContain("--force");
        folder.Read(File).ShouldBe(Mine);

        (await Save(folder, "--force")).ExitCode.ShouldBe(0);
        folder.Read(File).ShouldNotContain("mine");
        folder.Read(File).ShouldContain("Il a coûté");
    }

    [Fact]
    public async Task Other_pairs_of_the_languages_go_into_the_same_file()
    {
        using var folder = new TestFolder();
        folder.WriteSite();
        folder.Write(File, "- {left: phare.fr, right: altro.it, beads: []} # mine\n");

        (await Save(folder)).ExitCode.ShouldBe(0);

        folder.Read(File).ShouldStartWith("- {left: phare.fr, right: altro.it, beads: []} # mine\n\n- left: phare.fr\n  right: faro.it\n");
    }

    [Fact]
    public async Task Two_articles_are_aligned_one_way_round_only()
    {
        using var folder = new TestFolder();
        folder.WriteSite();
        await Save(folder);

        var run = await CommandRun.Of(
            "align", folder["input/briefings/quai/faro.it.md"], folder["input/briefings/quai/phare.fr.md"], "--save", "--force");

        run.ExitCode.ShouldBe(3);
        run.Error.ShouldContain("Swap LEFT and RIGHT");
    }

    [Theory]
    [InlineData("phare.fr", "faro.it", "[0]:[1]:1.000000\n[1]:[]:0.000000\n[]:[0]:0.000000\n")]
    [InlineData("faro.it", "phare.fr", "[0]:[]:0.000000\n[1]:[0]:1.000000\n[]:[1]:0.000000\n")]
    public async Task What_was_corrected_is_printed_from_either_side(string left, string right, string beads)
    {
        using var folder = new TestFolder();
        folder.WriteSite();
        await Save(folder);
        var lines = folder.Read(File).Split('\n').Where(l => l.Contains("- \"", StringComparison.Ordinal)).Select(l => l.Trim()[2..]).ToArray();
        folder.Write(File, $"- left: phare.fr\n  right: faro.it\n  beads:\n    - {{left: [{lines[0]}], right: [{lines[3]}]}}\n    - {{left: [{lines[2]}], right: []}}\n");

        var run = await CommandRun.Of("align", folder[$"input/briefings/quai/{left}.md"], folder[$"input/briefings/quai/{right}.md"]);

        run.Error.ShouldBeEmpty();
        run.Out.Split('\n').Order().ShouldBe(beads.Split('\n').Order());
    }

    [Theory]
    [InlineData("- left: phare.fr\n", 1, "BRF0202")]
    [InlineData("[{left: phare.fr, right: altro.it, beads: []}]\n", 3, "nothing can be added")]
    public async Task A_file_that_cannot_be_added_to_stays_as_it_is(string text, int code, string reason)
    {
        using var folder = new TestFolder();
        folder.WriteSite();
        folder.Write(File, text);

        var run = await Save(folder);

        run.ExitCode.ShouldBe(code);
        run.Error.ShouldContain(reason);
        folder.Read(File).ShouldBe(text);
    }

    [Theory]
    [InlineData("input/briefings/quai/phare.fr.md", "b.it.txt", "two articles")]
    [InlineData("input/briefings/quai/phare.fr.md", "faro.it.md", "one folder")]
    [InlineData("input/briefings/quai/phare.fr.md", "input/briefings/quai/faro.it.md", "--from", "--from", "fr")]
    public async Task Only_two_articles_of_one_briefing_are_saved(string left, string right, string reason, params string[] more)
    {
        using var folder = new TestFolder();
        folder.WriteSite();

        var run = await CommandRun.Of(["align", folder[left], folder[right], "--save", .. more]);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain(reason);
    }
}
