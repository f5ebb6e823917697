namespace Briefings.Sites.Tests;

/// <summary>A site whose input is kept in git.</summary>
internal static class CommittedSite
{
    /// <summary>Starts a repository.</summary>
    public static void Init(this SmallSite site) => site.Git("init", "--quiet");

    /// <summary>Commits all there is.</summary>
    public static void Commit(this SmallSite site, string moment) => Briefings.Sites.Tests.Git.Commit(site.Input, moment);

    /// <summary>Merges a branch, by a commit of its own.</summary>
    public static void Merge(this SmallSite site, string branch, string moment) =>
        Briefings.Sites.Tests.Git.Commit(site.Input, moment, "merge", "--quiet", "--no-ff", "--message", "Merge", branch);

    /// <summary>Runs any command of git.</summary>
    public static void Git(this SmallSite site, params string[] arguments) => Briefings.Sites.Tests.Git.Run(site.Input, arguments);

    /// <summary>A clone of the site's repository.</summary>
    public static SmallSite Cloned(this SmallSite site, params string[] arguments)
    {
        var clone = new SmallSite { Clock = site.Clock };
        site.Git(["clone", "--quiet", .. arguments, new Uri(site.Input).AbsoluteUri, clone.Input]);
        return clone;
    }

    /// <summary>Replaces words of a file, which have to be there.</summary>
    public static void Replace(this SmallSite site, string path, string before, string after)
    {
        var text = File.ReadAllText(Path.Combine(site.Input, "..", path));
        text.ShouldContain(before);
        site.With(path, text.Replace(before, after, StringComparison.Ordinal));
    }
}
