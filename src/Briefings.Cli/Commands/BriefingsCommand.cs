using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using Briefings.Cli.Output;

namespace Briefings.Cli.Commands;

/// <summary>The program, as a function of its arguments and streams.</summary>
public static class BriefingsCommand
{
    private const string Description = """
        Turns articles that report one event in several languages into bilingual briefings.

        Example:
          briefings build --input input --output output
        """;

    // What is stopped still takes away what it had only begun to write.
    private static readonly TimeSpan ToPutThingsInPlace = TimeSpan.FromSeconds(5);

    /// <summary>Runs one command.</summary>
    /// <param name="args">The command line, without the program's name.</param>
    /// <param name="streams">Where it reads and writes.</param>
    /// <param name="cancellation">Stops it; Ctrl-C does so too.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Streams streams, CancellationToken cancellation = default)
    {
        // Nothing that is written or parsed may depend on the machine's language.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        var parsed = Root(streams).Parse(args);
        if (parsed.Action is ParseErrorAction)
        {
            return WrongUsage(parsed, streams);
        }

        try
        {
            var exitCode = await parsed.InvokeAsync(Invocation(streams), cancellation).ConfigureAwait(false);
            await streams.Out.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            return exitCode;
        }
#pragma warning disable CA1031 // the one place where whatever goes wrong becomes a message and an exit code
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Failures.Explain(e, streams);
        }
    }

    /// <summary>Every command there is.</summary>
    internal static RootCommand Root(Streams streams) => new(Description)
    {
        BuildCommand.Create(streams),
        PreviewCommand.Create(streams),
        CheckCommand.Create(streams),
        StatusCommand.Create(streams),
        InspectCommand.Create(streams),
        AlignCommand.Create(streams),
        ImportCommand.Create(streams),
        NewCommand.Create(streams),
        SchemaCommand.Create(streams),
    };

    private static InvocationConfiguration Invocation(Streams streams) => new()
    {
        Output = streams.Out,
        Error = streams.Error,
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = ToPutThingsInPlace,
    };

    private static int WrongUsage(ParseResult parsed, Streams streams)
    {
        foreach (var error in parsed.Errors)
        {
            streams.Complain(error.Message);
        }

        var path = string.Join(' ', Path(parsed.CommandResult.Command));
        streams.Error.WriteLine($"See: {path} --help");
        return ExitCodes.Usage;
    }

    private static IEnumerable<string> Path(Command command) =>
        command.Parents.OfType<Command>().SelectMany(Path).Append(command is RootCommand ? "briefings" : command.Name);
}
