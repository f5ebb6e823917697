using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Briefings.Cli.Search;

/// <summary>Runs Node.js and its package manager.</summary>
internal static class NodeProcess
{
    private const string MissingNode = "Node.js was not found.";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Runs <c>node</c> in a folder and feeds it lines.</summary>
    /// <exception cref="SearchException">There is no Node.js, or it failed.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static void Node(string folder, IEnumerable<string> arguments, IEnumerable<string> input, CancellationToken cancellation) =>
        Run(Start(folder, "node", arguments), input, cancellation);

    /// <summary>Runs <c>npm</c> in a folder.</summary>
    /// <exception cref="SearchException">There is no npm, or it failed.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static void Npm(string folder, IEnumerable<string> arguments, CancellationToken cancellation) =>
        Run(OperatingSystem.IsWindows() ? Start(folder, "cmd", ["/c", "npm", .. arguments]) : Start(folder, "npm", arguments), [], cancellation);

    private static void Run(ProcessStartInfo start, IEnumerable<string> input, CancellationToken cancellation)
    {
        using var process = Started(start);
        using var stop = cancellation.Register(() => Kill(process));
        var complaints = new StringBuilder();
        process.ErrorDataReceived += (_, e) => complaints.AppendLine(e.Data);
        process.OutputDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        Feed(process, input);
        process.WaitForExit();
        cancellation.ThrowIfCancellationRequested();
        if (process.ExitCode != 0)
        {
            throw new SearchException($"{start.FileName} failed: {Reason(complaints.ToString())}");
        }
    }

    private static Process Started(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new SearchException(MissingNode);
        }
        catch (Win32Exception e)
        {
            throw new SearchException(MissingNode, e);
        }
    }

    private static void Feed(Process process, IEnumerable<string> input)
    {
        try
        {
            foreach (var line in input)
            {
                process.StandardInput.Write(line);
                process.StandardInput.Write('\n');
            }

            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it had heard everything; its exit code and its complaints tell why.
        }
    }

    /// <summary>Of what a failed program wrote, the line that tells most.</summary>
    private static string Reason(string complaints)
    {
        string[] lines = [.. complaints.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        return lines.FirstOrDefault(l => l.Contains("rror", StringComparison.Ordinal)) ?? lines.LastOrDefault() ?? "it did not say why.";
    }

    private static ProcessStartInfo Start(string folder, string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended already.
        }
    }
}
