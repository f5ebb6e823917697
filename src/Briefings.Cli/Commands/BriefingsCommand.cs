using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using Briefings.Cli.Output;
using Briefings.Site.Publishing;

namespace Briefings.Cli.Commands;

/// <summary>The program, as a function of its arguments and streams.</summary>
public static class BriefingsCommand
{
    private const string Description = """
        Turns articles that report one event in several languages into bilingual briefings.

        Example:
          briefings build --input input --output output
        """;

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
            return await parsed.InvokeAsync(Invocation(streams), cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            streams.Complain("stopped.");
            return ExitCodes.Interrupted;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or PublishException)
        {
            streams.Complain(e.Message);
            return ExitCodes.Files;
        }
        catch (RouteConflictException e)
        {
            streams.Complain(e.Message);
            return ExitCodes.InputErrors;
        }
        finally
        {
            await streams.Out.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        }
    }

    private static RootCommand Root(Streams streams) => new(Description)
    {
        BuildCommand.Create(streams),
        PreviewCommand.Create(streams),
        CheckCommand.Create(streams),
        InspectCommand.Create(streams),
        AlignCommand.Create(streams),
        ImportCommand.Create(streams),
        NewCommand.Create(streams),
    };

    private static InvocationConfiguration Invocation(Streams streams) => new()
    {
        Output = streams.Out,
        Error = streams.Error,
        EnableDefaultExceptionHandler = false,
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
