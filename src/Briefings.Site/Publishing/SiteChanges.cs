using System.Collections.Immutable;

namespace Briefings.Site.Publishing;

/// <summary>How one publication of a site differs from another, as paths below the output folder, sorted ordinally.</summary>
/// <param name="Added">Files that the former had not.</param>
/// <param name="Changed">Files of other bytes.</param>
/// <param name="Removed">Files that the latter has not.</param>
public sealed record SiteChanges(ImmutableArray<string> Added, ImmutableArray<string> Changed, ImmutableArray<string> Removed)
{
    /// <summary>True where they are the same.</summary>
    public bool IsEmpty => Added.IsEmpty && Changed.IsEmpty && Removed.IsEmpty;

    /// <summary>Compares what two publications put into their folders.</summary>
    public static SiteChanges Between(Manifest before, Manifest after)
    {
        var old = before.Files.ToImmutableDictionary(f => f.Path, f => f.Sha256, StringComparer.Ordinal);
        var kept = after.Files.Select(f => f.Path).ToImmutableHashSet(StringComparer.Ordinal);
        return new(
            Sorted(after.Files.Where(f => !old.ContainsKey(f.Path))),
            Sorted(after.Files.Where(f => old.TryGetValue(f.Path, out var hash) && !string.Equals(hash, f.Sha256, StringComparison.Ordinal))),
            Sorted(before.Files.Where(f => !kept.Contains(f.Path))));
    }

    private static ImmutableArray<string> Sorted(IEnumerable<ManifestEntry> files) => [.. files.Select(f => f.Path).Order(StringComparer.Ordinal)];
}
