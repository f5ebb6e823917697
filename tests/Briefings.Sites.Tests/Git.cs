using System.Diagnostics;

namespace Briefings.Sites.Tests;

/// <summary>Repositories of input, whatever is set up on this machine.</summary>
internal static class Git
{
    /// <summary>Commits everything in a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="moment">When.</param>
    public static void Commit(string folder, string moment)
    {
        Run(folder, "add", "--all");
        Commit(folder, moment, "commit", "--quiet", "--message", "Change");
    }

    /// <summary>Runs a command that makes a commit.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="moment">When.</param>
    /// <param name="arguments">The command.</param>
    public static void Commit(string folder, string moment, params string[] arguments) =>
        Run(folder, moment, ["-c", "user.name=Desk", "-c", "user.email=desk@desk.example", "-c", "commit.gpgSign=false", .. arguments]);

    /// <summary>Runs git in a folder.</summary>
    public static void Run(string folder, params string[] arguments) => Run(folder, "", arguments);

    private static void Run(string folder, string moment, string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_COMMITTER_DATE"] = start.Environment["GIT_AUTHOR_DATE"] = moment;
        using var git = Process.Start(start)!;
        var error = git.StandardError.ReadToEnd();
        git.WaitForExit();
        git.ExitCode.ShouldBe(0, error);
    }
}
