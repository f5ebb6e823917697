using Briefings.Site.Publishing;

namespace Briefings.Cli.Output;

/// <summary>Says what went wrong in words for whoever ran the command.</summary>
internal static class Failures
{
    private const int NoSpaceOnUnix = 28;
    private const int ReadOnlyOnUnix = 30;
    private const int BrokenPipeOnUnix = 32;
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);

    /// <summary>Prints what happened and what to do about it.</summary>
    /// <returns>The exit code that goes with it.</returns>
    public static int Explain(Exception failure, Streams streams)
    {
        switch (failure)
        {
            case OperationCanceledException:
                streams.Complain("stopped. Nothing was left half done.");
                return ExitCodes.Interrupted;
            case IOException { HResult: BrokenPipeOnUnix }:
                return ExitCodes.Files;
            case IOException or UnauthorizedAccessException or PublishException:
                streams.Complain($"{Sentence(Printable.Of(failure.Message))}{Advice(failure.InnerException ?? failure)}");
                return ExitCodes.Files;
            case RouteConflictException:
                streams.Complain(failure.Message);
                return ExitCodes.InputErrors;
            default:
                streams.Complain("there is a mistake in this program; your input is as it was. Please report it with the lines below.");
                streams.Error.WriteLine(failure);
                return ExitCodes.Bug;
        }
    }

    private static string Sentence(string message) => message.EndsWith('.') ? message : message + ".";

    private static string Advice(Exception failure) => failure switch
    {
        FileNotFoundException or DirectoryNotFoundException => " Check the name.",
        UnauthorizedAccessException => " Check who may read and write there.",
        IOException { HResult: NoSpaceOnUnix or NoSpaceOnWindows } => " The disk is full: make room and run the command again.",
        IOException { HResult: ReadOnlyOnUnix } => " Nothing can be written there: name another folder.",
        _ => "",
    };
}
