using System.Collections.Frozen;
using System.Globalization;
using Briefings.Cli.Sites;
using Briefings.Model.Sites;
using Briefings.Model.Texts;
using Briefings.Site.Publishing;

namespace Briefings.Cli.Caching;

/// <summary>Takes the digests of all that a site is made from.</summary>
internal static class SourceFiles
{
    private const string BriefingsFolder = "briefings";

    /// <summary>Reads every byte of the input and of the themes.</summary>
    /// <returns>Null where a link is among the files: what is behind it is not looked at.</returns>
    /// <exception cref="IOException">A folder or file cannot be read.</exception>
    public static SourceDigests? Digests(BuildOptions options)
    {
        var input = Path.GetFullPath(options.Site.Input);
        var trees = CompiledTheme.RootsOf(options.Site.Input).Prepend(input).Select(f => FileTree.Of(f, options.Site.Jobs)).ToArray();
        if (trees.Contains(null))
        {
            return null;
        }

        var files = trees.SelectMany(t => t!).ToArray();
        var read = new DigestedFile[files.Length];
        Parallel.For(0, files.Length, new() { MaxDegreeOfParallelism = options.Site.Jobs }, i => read[i] = new(files[i].Path, FileDigest.Of(files[i])));
        var byFolder = read.ToLookup(f => FolderOf(f.Path, input), StringComparer.Ordinal);
        return new(
            Digest.Of([.. Program(), Asked(options), .. Texts(byFolder[""])]),
            byFolder.Where(f => f.Key.Length > 0).ToFrozenDictionary(f => f.Key, f => Digest.Of(Texts(f)), StringComparer.Ordinal));
    }

    private static IEnumerable<string> Texts(IEnumerable<DigestedFile> files) => files.SelectMany(f => new[] { f.Path, f.Content });

    // The name of a briefing's folder; none for a file that is of no briefing.
    private static string FolderOf(string path, string input) =>
        path.StartsWith(input, StringComparison.Ordinal) && path[input.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries) is [BriefingsFolder, var folder, _, ..]
            ? folder
            : "";

    // Every option that is, or is yet to be, but for those that make no other site.
    private static string Asked(BuildOptions options) =>
        $"{options with { Site = options.Site with { Jobs = 1 }, Output = "", ChangesFrom = null, Summary = null }}";

    // Two builds of this program differ in the ids of their modules; what a language's readers see sorted depends on the collation's version.
    private static string[] Program() =>
    [
        .. new[] { typeof(BuildKey), typeof(Manifest), typeof(Analysis.Merging.MergedSite), typeof(Content.Sites.SiteReader), typeof(LanguageTag) }
            .Select(t => $"{t.Module.ModuleVersionId}"),
        $"{Environment.Version} {CultureInfo.InvariantCulture.CompareInfo.Version.FullVersion}",
    ];

    private sealed record DigestedFile(string Path, string Content);
}
