using System.Collections.Immutable;

namespace Briefings.Site.Publishing;

/// <summary>Paths of files, and where each is among them. Safe to use from several threads.</summary>
/// <param name="paths">Them, each once.</param>
internal sealed class PathIndex(ImmutableArray<string> paths)
{
    private readonly Dictionary<string, int> positions = paths.Select(KeyValuePair.Create).ToDictionary(StringComparer.Ordinal);

    /// <summary>Them, in the order that was given.</summary>
    public ImmutableArray<string> Paths => paths;

    /// <summary>Where one is among them; -1 where it is not.</summary>
    public int PositionOf(string path) => positions.GetValueOrDefault(path, -1);

    /// <summary>True where these are all of them, each once, in any order.</summary>
    public bool IsAllOf(IReadOnlyCollection<string> others) =>
        others.Count == paths.Length && others.All(positions.ContainsKey) && others.Distinct(StringComparer.Ordinal).Count() == paths.Length;
}
