using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Briefings.Cli.Sites;
using Briefings.Model.Sites;
using Briefings.Model.Texts;
using Briefings.Site.Publishing;

namespace Briefings.Cli.Caching;

/// <summary>A file and the digest of what it holds.</summary>
internal sealed record HashedFile(ListedFile File, FileDigest Content);

/// <summary>All that a site is made from, as it was when somebody looked.</summary>
/// <param name="LookedAt">When that was, in ticks of UTC.</param>
/// <param name="Files">The files of the input and of the themes.</param>
/// <param name="Digests">The digests of all.</param>
internal sealed record SourceFiles(long LookedAt, ImmutableArray<HashedFile> Files, SourceDigests Digests)
{
    private const string BriefingsFolder = "briefings";

    // A file that was written right before it was read may be written again without looking any different.
    private static readonly TimeSpan SettlesIn = TimeSpan.FromSeconds(2);

    /// <summary>Looks at every file of the input and of the themes.</summary>
    /// <param name="options">What is built.</param>
    /// <param name="before">The same files some time ago: those that look as they did then are not read again.</param>
    /// <returns>Null where a link is among the files: what is behind it is not looked at.</returns>
    /// <exception cref="IOException">A folder or file cannot be read.</exception>
    public static SourceFiles? Look(BuildOptions options, SourceFiles? before = null)
    {
        var now = DateTime.UtcNow.Ticks;
        var input = Path.GetFullPath(options.Site.Input);
        var trees = CompiledTheme.RootsOf(options.Site.Input).Prepend(input).Select(f => FileTree.Of(f, options.Site.Jobs)).ToArray();
        if (trees.Contains(null))
        {
            return null;
        }

        var (listed, known) = (trees.SelectMany(t => t!).DistinctBy(f => f.Path, StringComparer.Ordinal).ToArray(), before?.Settled() ?? []);
        var files = new HashedFile[listed.Length];
        Parallel.For(0, files.Length, new() { MaxDegreeOfParallelism = options.Site.Jobs }, i =>
            files[i] = known.GetValueOrDefault(listed[i].Path) is { } file && file.File == listed[i] ? file : new(listed[i], FileDigest.Of(listed[i])));
        var briefings = Path.Combine(input, BriefingsFolder) + Path.DirectorySeparatorChar;
        var byFolder = files.ToLookup(f => FolderOf(f.File.Path, briefings), StringComparer.Ordinal);
        return new(now, ImmutableCollectionsMarshal.AsImmutableArray(files), new(
            Digest.Of([.. Program(), Asked(options), .. Texts(byFolder[""], d => d.Whole)]),
            OfFolders(byFolder, d => d.Whole),
            OfFolders(byFolder, d => d.Head)));
    }

    private static FrozenDictionary<string, string> OfFolders(ILookup<string, HashedFile> byFolder, Func<FileDigest, string> digest) =>
        byFolder.Where(f => f.Key.Length > 0).ToFrozenDictionary(f => f.Key, f => Digest.Of(Texts(f, digest)), StringComparer.Ordinal);

    private Dictionary<string, HashedFile> Settled() =>
        Files.Where(f => f.File.ChangedAt < LookedAt - SettlesIn.Ticks).ToDictionary(f => f.File.Path, StringComparer.Ordinal);

    private static IEnumerable<string> Texts(IEnumerable<HashedFile> files, Func<FileDigest, string> digest) => files.SelectMany(f => new[] { f.File.Path, digest(f.Content) });

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
