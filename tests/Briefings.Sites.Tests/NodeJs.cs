namespace Briefings.Sites.Tests;

/// <summary>Whether this machine has what the search index is made with.</summary>
internal static class NodeJs
{
    /// <summary>Skips the test where there is no Node.js, but never where CI is set.</summary>
    public static void SkipWithout()
    {
        var isThere = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "node")) || File.Exists(Path.Combine(folder, "node.exe")));
        Assert.SkipWhen(!isThere && Environment.GetEnvironmentVariable("CI") is not "true", "Needs Node.js.");
    }
}
