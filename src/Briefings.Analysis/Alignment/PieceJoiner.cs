namespace Briefings.Analysis.Alignment;

/// <summary>Makes beads of segments from the beads of their sentences: segments go together where their sentences do.</summary>
internal sealed class PieceJoiner
{
    private readonly Pieces left;
    private readonly Pieces right;
    private readonly int leftCount;
    private readonly int[] parents;

    /// <summary>Prepares joining.</summary>
    public PieceJoiner(Pieces left, Pieces right)
    {
        (this.left, this.right) = (left, right);
        leftCount = left.Owners[^1] + 1;
        parents = [.. Enumerable.Range(0, leftCount + right.Owners[^1] + 1)];
    }

    /// <summary>The beads of the segments, in no particular order.</summary>
    /// <param name="beads">The beads of the pieces; every piece is in one.</param>
    public IEnumerable<Bead> Join(IReadOnlyCollection<Bead> beads)
    {
        var linked = beads.Where(b => b.IsLinked).OrderByDescending(b => b.Score).ThenBy(b => b.Left[0]).ToArray();
        foreach (var bead in linked)
        {
            foreach (var segment in Segments(bead))
            {
                parents[Root(segment)] = Root(left.Owners[bead.Left[0]]);
            }
        }

        var parts = linked.ToLookup(b => Root(left.Owners[b.Left[0]]));
        return Enumerable.Range(0, parents.Length).GroupBy(Root).Select(g => Bead([.. g], [.. parts[g.Key]]));
    }

    private Bead Bead(int[] segments, Bead[] parts) => new(
        SharedIndices.Of([.. segments.Where(s => s < leftCount)]),
        SharedIndices.Of([.. segments.Where(s => s >= leftCount).Select(s => s - leftCount)]),
        parts.Length == 0 ? 0 : parts.Max(p => p.Score),
        parts.Length == 1 ? parts[0].Evidence : [.. parts.SelectMany(p => p.Evidence).OrderByDescending(e => e.Weight)]);

    private IEnumerable<int> Segments(Bead bead) =>
        bead.Left.Select(i => left.Owners[i]).Concat(bead.Right.Select(j => leftCount + right.Owners[j]));

    private int Root(int segment)
    {
        while (parents[segment] != segment)
        {
            parents[segment] = parents[parents[segment]];
            segment = parents[segment];
        }

        return segment;
    }
}
