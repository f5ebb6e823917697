using System.Diagnostics;

namespace Briefings.Sites.Tests;

/// <summary>A site whose input is kept in git.</summary>
internal static class CommittedSite
{
    private static readonly string[] Desk = ["-c", "user.name=Desk", "-c", "user.email=desk@desk.example", "-c", "commit.gpgSign=false"];

    /// <summary>Starts a repository.</summary>
    public static void Init(this SmallSite site) => site.Git("init", "--quiet");

    /// <summary>Commits all there is.</summary>
    public static void Commit(this SmallSite site, string moment)
    {
        site.Git("add", "--all");
        Run(site.Input, moment, ["commit", "--quiet", "--message", "Change"]);
    }

    /// <summary>Merges a branch, by a commit of its own.</summary>
    public static void Merge(this SmallSite site, string branch, string moment) => Run(site.Input, moment, ["merge", "--quiet", "--no-ff", "--message", "Merge", branch]);

    /// <summary>Runs any command of git.</summary>
    public static void Git(this SmallSite site, params string[] arguments) => Run(site.Input, "2025-05-19T10:00:00Z", arguments);

    /// <summary>A clone of the site's repository.</summary>
    public static SmallSite Cloned(this SmallSite site, params string[] arguments)
    {
        var clone = new SmallSite { Clock = site.Clock };
        Run(site.Input, "", ["clone", "--quiet", .. arguments, new Uri(site.Input).AbsoluteUri, clone.Input]);
        return clone;
    }

    /// <summary>Replaces words of a file, which have to be there.</summary>
    public static void Replace(this SmallSite site, string path, string before, string after)
    {
        var text = File.ReadAllText(Path.Combine(site.Input, "..", path));
        text.ShouldContain(before);
        site.With(path, text.Replace(before, after, StringComparison.Ordinal));
    }

    private static void Run(string folder, string moment, string[] arguments)
    {
        var start = new ProcessStartInfo("git", [.. Desk, .. arguments]) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_COMMITTER_DATE"] = start.Environment["GIT_AUTHOR_DATE"] = moment;
        using var git = Process.Start(start)!;
        var error = git.StandardError.ReadToEnd();
        git.WaitForExit();
        git.ExitCode.ShouldBe(0, error);
    }
}
