using Briefings.Cli.Commands;
using Briefings.Cli.Output;

namespace Briefings.Cli.Tests.Commands;

public class BuildCommandTests
{
    private static Task<CommandRun> Build(TestFolder folder, params string[] more) =>
        CommandRun.Of(["build", "--input", folder["input"], "--output", folder["output"], .. more]);

    [Fact]
    public async Task A_site_is_published_and_what_was_made_is_told()
    {
        using var folder = new TestFolder();
        folder.WriteSite();
        var run = await Build(folder);

        run.Error.ShouldEndWith("No errors, no warnings.\n");
        run.ExitCode.ShouldBe(0);
        run.Out.ShouldStartWith("1 briefing from 2 articles in 2 languages; ");
        run.Out.ShouldContain(" written, 0 unchanged, 0 removed; ");
        folder.Read("output/fr/briefings/quai/index.html").ShouldContain("Un quai pour la voile");
    }

    [Fact]
    public async Task A_second_build_writes_nothing()
    {
        using var folder = new TestFolder();
        folder.WriteSite();
        await Build(folder);

        (await Build(folder, "--jobs", "1")).Out.ShouldContain(": 0 written, ");
    }

    [Fact]
    public async Task With_errors_nothing_is_published()
    {
        using var folder = new TestFolder();
        folder.WriteSite();
        await Build(folder);
        var before = folder.Read("output/fr/index.html");
        folder.Article("phare.fr", "Un autre titre", "Texte.", "nonsense: 1\n");

        var run = await Build(folder);

        run.ExitCode.ShouldBe(1);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldContain("    nonsense: 1\n    ^~~~~~~~\n");
        run.Error.ShouldContain("Nothing was published");
        folder.Read("output/fr/index.html").ShouldBe(before);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task With_errors_that_merging_finds_nothing_is_published(bool isFirst)
    {
        using var folder = new TestFolder();
        folder.WriteSite();
        if (!isFirst)
        {
            await Build(folder);
        }

        var before = isFirst ? null : folder.Read("output/fr/index.html");
        folder.Write("input/briefings/quai/briefing.yml", """
            claims:
              - id: cost
                text: {fr: Il fut cher., it: Fu caro.}
                readings: {phare.fr: {reading: states, quote: words that nobody wrote}}

            """);

        var run = await Build(folder, "--strict");

        run.ExitCode.ShouldBe(1);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldContain("warning BRF0401");
        run.Error.ShouldContain("Nothing was published");
        (Directory.Exists(folder["output"]) ? folder.Read("output/fr/index.html") : null).ShouldBe(before);
        (await Build(folder)).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task A_folder_of_the_users_own_is_left_alone()
    {
        using var folder = new TestFolder();
        folder.WriteSite();
        folder.Write("output/index.html", "mine");

        var run = await Build(folder);

        run.ExitCode.ShouldBe(3);
        run.Error.ShouldContain(folder["output"]);
        folder.Read("output/index.html").ShouldBe("mine");
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public async Task A_site_that_is_not_there_is_a_failure_to_read(string command)
    {
        var run = await CommandRun.Of(command, "--input", "no-such-folder");

        run.ExitCode.ShouldBe(3);
        run.Error.ShouldStartWith("briefings: there is no folder no-such-folder.");
    }

    [Fact]
    public async Task Drafts_are_left_out_unless_asked_for()
    {
        using var folder = new TestFolder();
        folder.WriteSite();
        folder.Article("faro.fr", "Un brouillon", "Texte.", "draft: true\n");

        (await Build(folder)).Out.ShouldStartWith("1 briefing from 2 articles");
        (await Build(folder, "--drafts")).Out.ShouldStartWith("1 briefing from 3 articles");
    }

    [Fact]
    public async Task The_base_url_can_be_given()
    {
        using var folder = new TestFolder();
        folder.WriteSite();
        await Build(folder, "--base-url", "https://other.example/sub");

        folder.Read("output/sitemap.xml").ShouldContain("https://other.example/sub/fr/");
    }

    [Fact]
    public async Task A_theme_that_does_not_exist_is_an_error()
    {
        using var folder = new TestFolder();
        folder.WriteSite();
        var run = await Build(folder, "--theme", "defualt");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("--theme: error BRF03");
        Directory.Exists(folder["output"]).ShouldBeFalse();
    }

    [Fact]
    public async Task A_build_that_is_stopped_says_so()
    {
        using var folder = new TestFolder();
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        var exitCode = await BriefingsCommand.RunAsync(
            ["build", "--input", folder.WriteSite(), "--output", folder["output"]], new Streams(TextReader.Null, output, error), stop.Token);

        exitCode.ShouldBe(130);
        Directory.Exists(folder["output"]).ShouldBeFalse();
    }
}
