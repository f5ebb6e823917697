using System.Collections.Immutable;

namespace Briefings.Site.Publishing;

/// <summary>What a publication left in a folder.</summary>
/// <param name="Files">Its files.</param>
/// <param name="ListedAt">When its manifest was written, in ticks of UTC.</param>
/// <param name="ListSize">The size of its manifest in bytes.</param>
public sealed record Publication(ImmutableArray<PublishedFile> Files, long ListedAt, long ListSize)
{
    /// <summary>Nothing, or nothing that is known.</summary>
    public static Publication Nothing { get; } = new([], 0, 0);

    /// <summary>True where somebody has just looked at all of the folder, and every file was as it was left.</summary>
    public bool IsAsLeft { get; init; }

    /// <summary>Its manifest, as somebody would find it who looked into the folder.</summary>
    internal ListOfFiles List => new(new(ListedAt, DateTimeKind.Utc), ListSize, [.. Files.Select(f => f.Entry)]);
}
