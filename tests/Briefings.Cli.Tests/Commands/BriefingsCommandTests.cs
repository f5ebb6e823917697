namespace Briefings.Cli.Tests.Commands;

public class BriefingsCommandTests
{
    [Theory]
    [InlineData]
    [InlineData("bulid")]
    [InlineData("build", "--nonsense")]
    [InlineData("build", "--jobs", "0")]
    [InlineData("build", "--jobs", "many")]
    [InlineData("build", "--base-url", "ftp://example.org")]
    [InlineData("check", "--format", "xml")]
    [InlineData("import", "x.txt", "--briefing", "b")]
    [InlineData("import", "x.txt", "--briefing", "b", "--source", "Élan vital")]
    [InlineData("import", "x.txt", "--briefing", "b", "--source", "s", "--published", "2025-13-01")]
    [InlineData("import", "x.txt", "--briefing", "b", "--source", "s", "--lang", "french language")]
    [InlineData("new", "briefing", "../evil")]
    [InlineData("inspect")]
    [InlineData("inspect", "x.md", "--jsonl")]
    public async Task Wrong_usage_is_explained_on_standard_error(params string[] args)
    {
        var run = await CommandRun.Of(args);

        run.ExitCode.ShouldBe(2);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldStartWith("briefings: ");
        run.Error.ShouldContain("--help");
    }

    [Fact]
    public async Task A_wrong_id_is_answered_with_one_that_would_do() =>
        (await CommandRun.Of("new", "entity", "Élan vital")).Error.ShouldContain("“elan-vital” would do");

    [Theory]
    [InlineData("--help")]
    [InlineData("build", "--help")]
    [InlineData("check", "--help")]
    [InlineData("inspect", "--help")]
    [InlineData("align", "--help")]
    [InlineData("import", "--help")]
    [InlineData("new", "--help")]
    [InlineData("new", "briefing", "--help")]
    [InlineData("new", "article", "--help")]
    [InlineData("new", "entity", "--help")]
    public async Task Help_shows_an_example(params string[] args)
    {
        var run = await CommandRun.Of(args);

        run.ExitCode.ShouldBe(0);
        run.Out.ShouldContain("Example");
        run.Out.ShouldContain("  briefings ");
        run.Error.ShouldBeEmpty();
    }
}
