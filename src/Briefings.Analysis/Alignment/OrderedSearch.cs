namespace Briefings.Analysis.Alignment;

/// <summary>The best beads of two texts told in one order: the dynamic program of Gale and Church (1993) with its own measure of beads.</summary>
internal sealed class OrderedSearch(BeadScorer scorer, BeadShape[] shapes)
{
    /// <summary>The beads, in order, and their gain in all.</summary>
    /// <param name="leftCount">How many segments the left side has.</param>
    /// <param name="rightCount">How many the right side has.</param>
    public (List<BeadSpan> Beads, double Gain) Search(int leftCount, int rightCount)
    {
        var best = new double[leftCount + 1, rightCount + 1];
        var way = new byte[leftCount + 1, rightCount + 1];
        for (var i = 0; i <= leftCount; i++)
        {
            for (var j = 0; j <= rightCount; j++)
            {
                (best[i, j], way[i, j]) = i + j == 0 ? (0, (byte)0) : Best(best, i, j);
            }
        }

        return (Trace(way, leftCount, rightCount), best[leftCount, rightCount]);
    }

    private (double Gain, byte Way) Best(double[,] best, int i, int j)
    {
        var (most, way) = (double.NegativeInfinity, (byte)0);
        for (var s = 0; s < shapes.Length; s++)
        {
            var (left, right) = (shapes[s].Left, shapes[s].Right);
            if (left > i || right > j)
            {
                continue;
            }

            var gain = best[i - left, j - right] + shapes[s].Prior;
            if (left > 0 && right > 0)
            {
                gain += scorer.Gain(i - left, left, j - right, right);
            }

            if (gain > most)
            {
                (most, way) = (gain, (byte)s);
            }
        }

        return (most, way);
    }

    private List<BeadSpan> Trace(byte[,] way, int i, int j)
    {
        var beads = new List<BeadSpan>();
        while (i > 0 || j > 0)
        {
            var shape = shapes[way[i, j]];
            (i, j) = (i - shape.Left, j - shape.Right);
            beads.Add(new(i, shape.Left, j, shape.Right));
        }

        beads.Reverse();
        return beads;
    }
}
