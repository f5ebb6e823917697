using System.Collections.Immutable;

namespace Briefings.Analysis.Alignment;

/// <summary>Lists of segments as beads have them: nearly all are of one segment, and a site has hundreds of thousands, so that the same lists serve all.</summary>
internal static class SharedIndices
{
    private const int Most = 256;

    private static readonly ImmutableArray<ImmutableArray<int>> Single = [.. Enumerable.Range(0, Most).Select(i => ImmutableArray.Create(i))];

    /// <summary>The same indices, ascending, as few times in memory as can be.</summary>
    public static ImmutableArray<int> Of(ImmutableArray<int> indices) => indices is [var one] && one < Most ? Single[one] : indices;
}
