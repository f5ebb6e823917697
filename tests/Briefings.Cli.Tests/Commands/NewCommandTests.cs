namespace Briefings.Cli.Tests.Commands;

public class NewCommandTests
{
    [Fact]
    public async Task A_briefing_starts_with_its_file_and_a_text_per_language()
    {
        using var folder = new TestFolder();
        var run = await CommandRun.Of("new", "briefing", "quai", "--lang", "fr,it", "--input", folder["input"]);

        run.ExitCode.ShouldBe(0);
        run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldBe(
            [folder["input/briefings/quai/briefing.yml"], folder["input/briefings/quai/index.fr.md"], folder["input/briefings/quai/index.it.md"]]);
        folder.Read("input/briefings/quai/briefing.yml").ShouldContain("text: {fr: …, it: …}");
    }

    [Theory]
    [InlineData("briefing", "quai")]
    [InlineData("article", "quai", "phare", "--lang", "fr")]
    [InlineData("entity", "brest")]
    public async Task Nothing_is_overwritten(params string[] what)
    {
        using var folder = new TestFolder();
        string[] args = ["new", .. what, "--input", folder["input"]];
        var path = (await CommandRun.Of(args)).Out.Trim();
        await File.WriteAllTextAsync(path, "mine", TestContext.Current.CancellationToken);

        var run = await CommandRun.Of(args);

        run.ExitCode.ShouldBe(3);
        run.Error.ShouldBe($"briefings: {path} exists already and was left as it is. Nothing was written: choose another name, or move it away.\n");
        (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ShouldBe("mine");
    }

    [Fact]
    public async Task What_is_started_is_good_input_of_which_the_names_are_still_to_be_written()
    {
        using var folder = new TestFolder();
        var input = folder.WriteSite();
        await CommandRun.Of("new", "briefing", "quai", "--lang", "fr", "--input", input);
        await CommandRun.Of("new", "entity", "penfeld", "--type", "place", "--input", input);

        var run = await CommandRun.Of("check", "--input", input);

        run.Out.ShouldContain("/entities/penfeld.yml(4,3): warning BRF0503: ");
        run.Error.ShouldEndWith("0 errors, 1 warning.\n");
        run.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task An_entity_starts_with_a_line_for_each_language_of_the_site()
    {
        using var folder = new TestFolder();
        var input = folder.WriteSite();

        await CommandRun.Of("new", "entity", "penfeld", "--input", input);

        folder.Read("input/entities/penfeld.yml").ShouldContain("  fr: \"penfeld\"\n  # it: …\n");
    }
}
