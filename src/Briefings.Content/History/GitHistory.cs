using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Briefings.Content.Reading;
using Briefings.Model.Sites;

namespace Briefings.Content.History;

/// <summary>Reads the history of the input from git, if that is what it is kept in.</summary>
public static class GitHistory
{
    // Every option that keeps a repository's own settings from starting another program, and names as they are on disk.
    private static readonly string[] Arguments =
    [
        "--no-pager", "--no-optional-locks", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false", "log", "--no-show-signature", "--no-ext-diff",
        "--no-renames", "--no-color", "--no-notes", "--relative", "--name-only", "-z", "--format=" + GitLog.Mark + "%ct", "--", ".",
    ];

    /// <summary>The moment of the last commit of each file, by one run of git for the whole folder.</summary>
    /// <param name="inputFolder">The folder.</param>
    /// <param name="displayName">The folder as its editor named it.</param>
    /// <param name="cancellation">Ends the reading early, and git with it.</param>
    /// <returns>Null where there is no git, no repository, or no commit: then nothing is known.</returns>
    /// <remarks>What is not committed yet does not count. A repository that was fetched without its history
    /// (<c>git clone --depth 1</c>) has one commit, of the same moment for every file.</remarks>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static FileHistory? Read(string inputFolder, string displayName, CancellationToken cancellation)
    {
        var folder = InputFile.Named(inputFolder, displayName);
        var log = Directory.Exists(folder.FullPath) ? Run(folder.FullPath, cancellation) : null;
        return log is null ? null : GitLog.Parse(log, folder.DisplayPath);
    }

    private static string? Run(string folder, CancellationToken cancellation)
    {
        try
        {
            using var git = Process.Start(Start(folder));
            if (git is null)
            {
                return null;
            }

            using var stop = cancellation.Register(() => Kill(git));
            git.ErrorDataReceived += static (_, _) => { };
            git.BeginErrorReadLine();
            var log = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            cancellation.ThrowIfCancellationRequested();
            return git.ExitCode == 0 ? log : null;
        }
        catch (Win32Exception)
        {
            return null; // There is no git on this machine.
        }
    }

    private static ProcessStartInfo Start(string folder)
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            Environment = { ["GIT_TERMINAL_PROMPT"] = "0", ["GIT_OPTIONAL_LOCKS"] = "0", ["LC_ALL"] = "C" },
        };
        foreach (var argument in Arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }

    private static void Kill(Process git)
    {
        try
        {
            git.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It is done already.
        }
    }
}
