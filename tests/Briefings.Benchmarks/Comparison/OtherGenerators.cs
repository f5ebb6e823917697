using Briefings.Benchmarks.Corpus;

namespace Briefings.Benchmarks.Comparison;

/// <summary>Other generators, which make plain pages of the same articles, with lists, feeds and a sitemap.</summary>
internal static class OtherGenerators
{
    /// <summary>Hugo; null where it is not installed.</summary>
    /// <param name="folder">Where to put its site.</param>
    /// <param name="briefings">How many pairs of articles.</param>
    public static Contestant? Hugo(string folder, int briefings)
    {
        if (!MeasuredProcess.Has("hugo"))
        {
            return null;
        }

        var output = Site(nameof(Hugo), folder, "content", briefings);
        return new("Hugo", () =>
        {
            Folders.Empty(output);
            return MeasuredProcess.Run(folder, "hugo", "--quiet", "--destination", output);
        });
    }

    /// <summary>Eleventy, installed by its lock file; null where there is no npm.</summary>
    /// <param name="folder">Where to put its site.</param>
    /// <param name="briefings">How many pairs of articles.</param>
    public static Contestant? Eleventy(string folder, int briefings)
    {
        if (!MeasuredProcess.Has("npm"))
        {
            return null;
        }

        var output = Site(nameof(Eleventy), folder, "pages", briefings);
        MeasuredProcess.Plainly(folder, "npm", "ci", "--no-audit", "--no-fund");
        return new("Eleventy", () =>
        {
            Folders.Empty(output);
            return MeasuredProcess.Run(folder, "node", "node_modules/@11ty/eleventy/cmd.cjs", "--quiet", $"--output={Path.GetRelativePath(folder, output)}");
        });
    }

    private static string Site(string generator, string folder, string content, int briefings)
    {
        Folders.Empty(folder);
        Folders.Copy(Path.Combine(AppContext.BaseDirectory, "Comparison", generator), folder);
        PlainInput.Write(Path.Combine(folder, content), briefings);
        return Path.Combine(folder, "output");
    }
}
