using System.Collections.Immutable;

namespace Briefings.Analysis.Alignment;

/// <summary>The order that beads are read in.</summary>
public static class BeadOrder
{
    /// <summary>Orders beads by their left side; a bead with only a right side follows the one that holds the segment before it on the right.</summary>
    public static ImmutableArray<Bead> Sort(IEnumerable<Bead> beads)
    {
        var all = beads.ToArray();
        var placed = all.Where(b => b.Left.Length > 0).OrderBy(b => b.Left[0]).ToList();
        var holder = placed.SelectMany(b => b.Right.Select(r => (r, b))).ToDictionary(x => x.r, x => x.b);
        foreach (var bead in all.Where(b => b.Left.Length == 0).OrderBy(b => b.Right[0]))
        {
            var before = holder.GetValueOrDefault(bead.Right[0] - 1);
            placed.Insert(before is null ? 0 : placed.IndexOf(before) + 1, bead);
            foreach (var right in bead.Right)
            {
                holder[right] = bead;
            }
        }

        return [.. placed];
    }
}
