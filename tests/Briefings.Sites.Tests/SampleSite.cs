namespace Briefings.Sites.Tests;

/// <summary>The sample site of the repository, copied so that a test may change it.</summary>
internal static class SampleSite
{
    /// <summary>The repository's root.</summary>
    public static string Root { get; } = FindRoot();

    public static SmallSite Copy()
    {
        var site = new SmallSite();
        var input = Path.Combine(Root, "input");
        foreach (var file in Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories))
        {
            site.With(Path.Combine("input", Path.GetRelativePath(input, file)), File.ReadAllText(file));
        }

        return site;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Briefings.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run outside of the repository.");
        }

        return folder.FullName;
    }
}
