using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Briefings.Content.History;

/// <summary>Runs git in a folder, so that it reads and does nothing else.</summary>
internal static class GitProcess
{
    // Every option that keeps a repository's own settings from starting another program or asking another machine, and names as they are on disk.
    private static readonly string[] Safely =
    [
        "--no-pager", "--no-optional-locks", "--no-replace-objects", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false", "-c", "protocol.allow=never",
    ];

    /// <summary>All that a command writes.</summary>
    /// <returns>Null where it fails, or there is no git.</returns>
    /// <exception cref="OperationCanceledException">It was ended early.</exception>
    public static string? Output(string folder, CancellationToken cancellation, params ReadOnlySpan<string> arguments)
    {
        using var git = Start(folder, arguments);
        if (git is null)
        {
            return null;
        }

        using var stop = cancellation.Register(() => Kill(git));
        git.StandardInput.Close();
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        cancellation.ThrowIfCancellationRequested();
        return git.ExitCode == 0 ? output : null;
    }

    /// <summary>Starts a command; what it complains of is dropped.</summary>
    /// <returns>Null where there is no such folder, no repository that it could be in, or no git on this machine.</returns>
    public static Process? Start(string folder, params ReadOnlySpan<string> arguments)
    {
        if (!Directory.Exists(folder) || !MayBeInRepository(folder))
        {
            return null;
        }

        var start = new ProcessStartInfo("git", [.. Safely, .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            Environment = { ["GIT_TERMINAL_PROMPT"] = "0", ["GIT_OPTIONAL_LOCKS"] = "0", ["GIT_NO_LAZY_FETCH"] = "1", ["LC_ALL"] = "C" },
        };
        try
        {
            var git = Process.Start(start);
            git?.ErrorDataReceived += static (_, _) => { };
            git?.BeginErrorReadLine();
            return git;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    // Where git would look, and behind links it looks itself: starting it only for it to find nothing takes longer than reading a small site.
    private static bool MayBeInRepository(string folder)
    {
        if (Environment.GetEnvironmentVariable("GIT_DIR") is not null)
        {
            return true;
        }

        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (at.LinkTarget is not null || Path.Exists(Path.Combine(at.FullName, ".git")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Ends a command, unless it has ended.</summary>
    public static void Kill(Process git)
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
