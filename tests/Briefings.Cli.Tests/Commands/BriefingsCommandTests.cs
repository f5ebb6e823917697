using System.CommandLine;
using Briefings.Cli.Commands;
using Briefings.Cli.Output;

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

    [Fact]
    public async Task The_help_of_every_command_shows_an_example()
    {
        using var streams = new Streams(TextReader.Null, TextWriter.Null, TextWriter.Null);
        var paths = Paths(BriefingsCommand.Root(streams), []).ToArray();
        paths.Length.ShouldBeGreaterThan(10);
        foreach (var path in paths)
        {
            var run = await CommandRun.Of([.. path, "--help"]);

            run.ExitCode.ShouldBe(0);
            run.Out.ShouldContain("Example", customMessage: string.Join(' ', path));
            run.Out.ShouldContain($"  {string.Join(' ', path.Prepend("briefings"))}", customMessage: string.Join(' ', path));
            run.Error.ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task A_mistake_of_the_program_is_told_as_one()
    {
        await using var error = new StringWriter();
        using var streams = new Streams(TextReader.Null, TextWriter.Null, error);

        Failures.Explain(new InvalidOperationException("oh"), streams).ShouldBe(70);

        error.ToString().ShouldStartWith("briefings: there is a mistake in this program");
        error.ToString().ShouldContain("oh");
    }

    private static IEnumerable<string[]> Paths(Command command, string[] path) =>
        command.Subcommands.SelectMany(c => Paths(c, [.. path, c.Name])).Prepend(path);
}
