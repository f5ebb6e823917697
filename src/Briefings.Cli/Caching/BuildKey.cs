using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Briefings.Cli.Sites;
using Briefings.Content.History;
using Briefings.Model.Texts;
using Briefings.Site.Publishing;

namespace Briefings.Cli.Caching;

/// <summary>What a build is made from and what it left, each as a SHA-256.</summary>
/// <param name="Input">Of the program, its options, every byte of the input and of the themes, and the commit that the history is told up to.</param>
/// <param name="Output">Of the published files' names, sizes and times, and of the manifest; null where no whole site is there.</param>
internal sealed record BuildKey(string Input, string? Output)
{
    /// <summary>Looks at both.</summary>
    /// <returns>Null where a build cannot be told from another one: a link is in the input, or a folder cannot be read.</returns>
    public static BuildKey? Of(BuildOptions options)
    {
        try
        {
            var output = Task.Run(() => OutputOf(options));
            return InputOf(options) is { } input ? new(input, output.GetAwaiter().GetResult()) : null;
        }
        catch (Exception e) when (IsUnreadable(e) || (e is AggregateException several && several.InnerExceptions.All(IsUnreadable)))
        {
            return null;
        }
    }

    private static bool IsUnreadable(Exception error) => error is IOException or UnauthorizedAccessException;

    private static string? InputOf(BuildOptions options)
    {
        var history = Task.Run(() => GitHistory.Stamp(Path.GetFullPath(options.Site.Input), CancellationToken.None));
        var trees = CompiledTheme.RootsOf(options.Site.Input).Prepend(Path.GetFullPath(options.Site.Input)).Select(f => FileTree.Of(f, options.Site.Jobs)).ToArray();
        if (trees.Contains(null))
        {
            return null;
        }

        var files = trees.SelectMany(t => t!).ToArray();
        var contents = new byte[files.Length * FileDigest.Length];
        Parallel.For(
            0, files.Length, new() { MaxDegreeOfParallelism = options.Site.Jobs }, i => FileDigest.Write(files[i], contents.AsSpan(i * FileDigest.Length, FileDigest.Length)));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, [.. Program(), Asked(options), history.GetAwaiter().GetResult() ?? ""]);
        Append(hash, [.. files.Select(f => f.Path)]);
        hash.AppendData(contents);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // Every option that is, or is yet to be, but for those that make no other site.
    private static string Asked(BuildOptions options) =>
        $"{options with { Site = options.Site with { Jobs = 1 }, Output = "", ChangesFrom = null, Summary = null }}";

    // Sizes and times, as git and make look at files: reading all of a site again would take as long as making it.
    private static string? OutputOf(BuildOptions options)
    {
        var manifest = Path.Combine(options.Output, Manifest.FileName);
        if (!File.Exists(manifest) || Publisher.IsUnfinished(options.Output) || FileTree.Of(Path.GetFullPath(options.Output), options.Site.Jobs) is not { } files)
        {
            return null;
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(SHA256.HashData(File.ReadAllBytes(manifest)));
        Append(hash, [.. files.Select(f => f.Path)]);
        hash.AppendData(MemoryMarshal.AsBytes(files.SelectMany(f => new[] { f.Size, f.ChangedAt }).ToArray().AsSpan()));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // Two builds of this program differ in the ids of their modules; what a language's readers see sorted depends on the collation's version.
    private static string[] Program() =>
    [
        .. new[] { typeof(BuildKey), typeof(Manifest), typeof(Analysis.Merging.MergedSite), typeof(Content.Sites.SiteReader), typeof(LanguageTag) }
            .Select(t => $"{t.Module.ModuleVersionId}"),
        $"{Environment.Version} {CultureInfo.InvariantCulture.CompareInfo.Version.FullVersion}",
    ];

    // How many there are, and how long each is, so that the same letters parted elsewhere are another key.
    private static void Append(IncrementalHash hash, string[] texts)
    {
        hash.AppendData(MemoryMarshal.AsBytes([texts.Length]));
        foreach (var text in texts)
        {
            hash.AppendData(MemoryMarshal.AsBytes([text.Length]));
            hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
        }
    }
}
