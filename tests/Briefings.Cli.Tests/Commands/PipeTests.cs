using System.Diagnostics;
using Briefings.Cli.Caching;

namespace Briefings.Cli.Tests.Commands;

/// <summary>Pipes that nobody writes to, in the place of files.</summary>
public sealed class PipeTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly TestFolder folder = new();

    public PipeTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes among its files.");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(3, "align", "{}", "{}", "--from", "fr", "--to", "it")]
    [InlineData(1, "inspect", "{}")]
    [InlineData(1, "import", "{}", "--briefing", "quai", "--source", "phare", "--input", "{input}")]
    public async Task A_pipe_that_is_named_is_refused(int code, params string[] command)
    {
        var (input, pipe) = (folder.WriteSite(), Pipe("in/gate.fr.txt"));

        var run = await Run([.. command.Select(word => word is "{}" ? pipe : word is "{input}" ? input : word)]);

        run.ExitCode.ShouldBe(code, run.Error);
        run.Error.ShouldContain("neither a file nor a folder");
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("check", "--fix")]
    public async Task A_pipe_in_the_input_is_told(params string[] command)
    {
        var input = folder.WriteSite();
        Pipe("input/briefings/quai/briefing.yml");

        var run = await Run([.. command, "--input", input]);

        run.ExitCode.ShouldBe(1, run.Error);
        (run.Out + run.Error).ShouldContain("BRF0170");
    }

    [Fact]
    public async Task A_pipe_under_a_hidden_name_is_nobodys_business()
    {
        var input = folder.WriteSite();
        Pipe("input/.editor/ipc");

        (await Run(["build", "--no-search", "--input", input, "--output", folder["output"]])).ExitCode.ShouldBe(0);
        FileTree.Of(input, 2).ShouldBeNull();
    }

    private string Pipe(string name)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder[name])!);
        using var process = Process.Start("mkfifo", [folder[name]]);
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
        return folder[name];
    }

    // A thread that waits for a pipe cannot be ended; the test can.
    private static Task<CommandRun> Run(string[] args) => Task.Run(() => CommandRun.Of(args), TestContext.Current.CancellationToken)
        .WaitAsync(Patience, TestContext.Current.CancellationToken);
}
