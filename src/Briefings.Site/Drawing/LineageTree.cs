using System.Collections.Immutable;

namespace Briefings.Site.Drawing;

/// <summary>A text in a drawing of who derives from whom.</summary>
/// <param name="Id">Its id, unique in the drawing.</param>
/// <param name="Name">Who published it.</param>
/// <param name="Caption">Its headline or address.</param>
/// <param name="OriginId">The text that it derives from; null, or none of the drawing's, where it derives from none.</param>
internal sealed record LineageNode(string Id, string Name, string Caption, string? OriginId)
{
    /// <summary>True where the briefing does not have it.</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>True for a translation by a program.</summary>
    public bool IsMachine { get; init; }

    /// <summary>True where nobody declares what it derives from, but its text shows it.</summary>
    public bool IsDetected { get; init; }
}

/// <summary>A text at its place.</summary>
/// <param name="Node">The text.</param>
/// <param name="Row">Its row, from 0; each row has one.</param>
/// <param name="Depth">How many texts it is away from the first one.</param>
/// <param name="OriginRow">The row of what it derives from, above its own; null where it derives from nothing.</param>
internal sealed record PlacedNode(LineageNode Node, int Row, int Depth, int? OriginRow);

/// <summary>Texts in the order they are drawn in: each below what it derives from, and those that stand alone last.</summary>
/// <param name="Nodes">Them, by row.</param>
/// <param name="Families">How many rows those take that derive from another or have others derive from them.</param>
internal sealed record LineageTree(ImmutableArray<PlacedNode> Nodes, int Families)
{
    /// <summary>Puts texts in order; of a circle, the first in the given order is taken to derive from nothing.</summary>
    public static LineageTree Of(ImmutableArray<LineageNode> nodes)
    {
        var known = nodes.Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
        var below = nodes.Where(n => n.OriginId is not null && known.Contains(n.OriginId)).ToLookup(n => n.OriginId!, StringComparer.Ordinal);
        var placed = new List<PlacedNode>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var firsts = nodes.Where(n => n.OriginId is null || !known.Contains(n.OriginId));
        foreach (var node in firsts.Where(n => below.Contains(n.Id)).Concat(nodes.Where(n => n.OriginId is not null && known.Contains(n.OriginId))))
        {
            Place(node, 0, null, below, placed, seen);
        }

        var families = placed.Count;
        foreach (var node in nodes)
        {
            Place(node, 0, null, below, placed, seen);
        }

        return new([.. placed], families);
    }

    private static void Place(LineageNode node, int depth, int? origin, ILookup<string, LineageNode> below, List<PlacedNode> placed, HashSet<string> seen)
    {
        if (!seen.Add(node.Id))
        {
            return;
        }

        var row = placed.Count;
        placed.Add(new(node, row, depth, origin));
        foreach (var next in below[node.Id])
        {
            Place(next, depth + 1, row, below, placed, seen);
        }
    }
}
