using System.Collections.Immutable;

namespace Briefings.Analysis.Alignment;

/// <summary>The order that beads are read in.</summary>
public static class BeadOrder
{
    /// <summary>Orders beads by their left side; a bead with only a right side follows the one that holds the segment before it on the right,
    /// and stands first where there is none.</summary>
    public static ImmutableArray<Bead> Sort(IEnumerable<Bead> beads)
    {
        var all = beads.ToArray();
        var placed = all.Where(b => b.Left.Length > 0).OrderBy(b => b.Left[0]).ToArray();
        var holder = new Dictionary<int, int>();
        for (var i = 0; i < placed.Length; i++)
        {
            foreach (var right in placed[i].Right)
            {
                holder[right] = i;
            }
        }

        // A bead with only a right side belongs to the place of the one before it, whether that has a left side or not.
        var followers = new Dictionary<int, List<Bead>>();
        foreach (var bead in all.Where(b => b.Left.Length == 0).OrderBy(b => b.Right[0]))
        {
            var place = holder.GetValueOrDefault(bead.Right[0] - 1, -1);
            if (!followers.TryGetValue(place, out var following))
            {
                followers.Add(place, following = []);
            }

            following.Add(bead);
            foreach (var right in bead.Right)
            {
                holder[right] = place;
            }
        }

        var sorted = ImmutableArray.CreateBuilder<Bead>(all.Length);
        for (var i = -1; i < placed.Length; i++)
        {
            if (i >= 0)
            {
                sorted.Add(placed[i]);
            }

            if (followers.TryGetValue(i, out var following))
            {
                sorted.AddRange(following);
            }
        }

        return sorted.MoveToImmutable();
    }
}
