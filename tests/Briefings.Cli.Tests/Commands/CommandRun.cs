using Briefings.Cli.Commands;
using Briefings.Cli.Output;

namespace Briefings.Cli.Tests.Commands;

/// <summary>What a command did.</summary>
internal sealed record CommandRun(int ExitCode, string Out, string Error)
{
    /// <summary>Runs the program in this process, with nothing on standard input.</summary>
    public static Task<CommandRun> Of(params string[] args) => WithInput("", args);

    /// <summary>Runs the program in this process as on a terminal with colours.</summary>
    public static Task<CommandRun> InColour(params string[] args) => Run("", colours: true, args);

    /// <summary>Runs the program in this process.</summary>
    public static Task<CommandRun> WithInput(string input, params string[] args) => Run(input, colours: false, args);

    private static async Task<CommandRun> Run(string input, bool colours, string[] args)
    {
        using var stdin = new StringReader(input);
        await using var stdout = new StringWriter { NewLine = "\n" };
        await using var stderr = new StringWriter { NewLine = "\n" };
        var exitCode = await BriefingsCommand.RunAsync(args, new Streams(stdin, stdout, stderr) { ColoursOut = colours }, TestContext.Current.CancellationToken);
        return new(exitCode, stdout.ToString(), stderr.ToString());
    }
}
