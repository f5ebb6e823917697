using System.Collections.Immutable;
using System.Globalization;
using Briefings.Cli.Sites;
using Briefings.Model.Sites;
using Briefings.Model.Texts;
using Briefings.Site.Publishing;

namespace Briefings.Cli.Caching;

/// <summary>All that a site is made from, as it was when somebody looked.</summary>
/// <param name="Folders">The folders of the input's briefings, and all other files of the input and of the themes.</param>
/// <param name="Digests">The digests of all.</param>
internal sealed record SourceFiles(ImmutableArray<HashedFolder> Folders, SourceDigests Digests)
{
    private const string BriefingsFolder = "briefings";

    /// <summary>Looks at every file of the input and of the themes.</summary>
    /// <param name="options">What is built.</param>
    /// <param name="known">The same files some time ago: folders that look as they did then are not read again.</param>
    /// <param name="clock">Tells when this is done; null for the system's.</param>
    /// <returns>Null where a link is among the files: what is behind it is not looked at.</returns>
    /// <exception cref="AggregateException">A folder or file cannot be read.</exception>
    public static SourceFiles? Look(BuildOptions options, IEnumerable<HashedFolder>? known = null, TimeProvider? clock = null)
    {
        var now = (clock ?? TimeProvider.System).GetUtcNow().UtcTicks;
        var input = Path.GetFullPath(options.Site.Input);
        string[] roots = [input, .. CompiledTheme.RootsOf(options.Site.Input)];
        ImmutableArray<ListedFile>?[] trees = [.. roots.Select(f => FileTree.Of(f, options.Site.Jobs))];
        if (trees.Contains(null))
        {
            return null;
        }

        var briefings = Path.Combine(input, BriefingsFolder) + Path.DirectorySeparatorChar;
        var listed = trees.SelectMany(t => t!.Value).DistinctBy(f => f.Path, StringComparer.Ordinal).GroupBy(f => FolderOf(f.Path, briefings), StringComparer.Ordinal)
            .Select(g => new ListedFolder(g.Key, [.. g])).ToArray();
        var folders = Hashed(listed, known ?? [], options.Site.Jobs, roots.All(LocalDisk.Holds), now);
        return new(folders, DigestsOf(folders, options));
    }

    private static ImmutableArray<HashedFolder> Hashed(ListedFolder[] folders, IEnumerable<HashedFolder> known, int jobs, bool isTrusted, long now)
    {
        var before = known.ToDictionary(f => f.Name, StringComparer.Ordinal);
        var same = folders.Where(f => before.TryGetValue(f.Name, out var hashed) && hashed.Looks == f.Looks).Select(f => before[f.Name]).ToArray();
        ListedFolder[] others = [.. folders.ExceptBy(same.Select(f => f.Name), f => f.Name, StringComparer.Ordinal)];
        ListedFile[] files = [.. others.SelectMany(f => f.Files)];
        var digests = new FileDigest[files.Length];
        Parallel.For(0, files.Length, new() { MaxDegreeOfParallelism = jobs }, i => digests[i] = FileDigest.Of(files[i]));
        var (hashed, read) = (same.ToList(), 0);
        foreach (var folder in others)
        {
            hashed.Add(HashedFolder.Of(folder, digests.AsSpan(read, folder.Files.Length), isTrusted, now));
            read += folder.Files.Length;
        }

        return [.. hashed.OrderBy(f => f.Name, StringComparer.Ordinal)];
    }

    private static SourceDigests DigestsOf(ImmutableArray<HashedFolder> folders, BuildOptions options)
    {
        var common = folders.FirstOrDefault(f => f.Name.Length == 0)?.Files.Whole ?? "";
        var briefings = folders.Where(f => f.Name.Length > 0).ToArray();
        return new(
            Digest.Of([.. Program(), Asked(options), common]),
            briefings.ToDictionary(f => f.Name, f => f.Files.Whole, StringComparer.Ordinal),
            briefings.ToDictionary(f => f.Name, f => f.Files.Head, StringComparer.Ordinal));
    }

    // The name of a briefing's folder; none for a file that is of no briefing.
    private static string FolderOf(string path, string briefings)
    {
        var inside = path.StartsWith(briefings, StringComparison.Ordinal) ? path.AsSpan(briefings.Length) : default;
        return inside.IndexOf(Path.DirectorySeparatorChar) is > 0 and var end ? inside[..end].ToString() : "";
    }

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
}
