using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Briefings.Analysis.Alignment.Words;

/// <summary>Learns from the beads of many texts which words of two languages go together.</summary>
/// <remarks>
/// Words that stand in the same beads more often than by accident, by the likelihood ratio of Dunning (1993), that are seldom seen without
/// each other (Dice, 1945), and of which each is the other's best, as in the competitive linking of Melamed (2000). What is seen in one
/// briefing only counts for nothing: its beads share a subject, not a meaning. The cost is linear in the number of beads.
/// </remarks>
public static class WordLearner
{
    private const int LeastBriefings = 2;
    private const int LeastBeads = 3;
    private const double LeastLikelihood = 15;
    private const double LeastDice = 0.6;
    private const double MostStrength = 0.8;
    private const int MostPairs = 5000;

    // Finer than this, strengths would tell every briefing of every edit of another one, and change no bead.
    private const double StrengthStep = 0.05;
    private const int LongestBead = 40;

    /// <summary>Learns. The order of the briefings and of their beads does not matter.</summary>
    /// <param name="briefings">By briefing: the words of its beads; beads that say the same as another count once in each.</param>
    public static LearnedWords Learn(IEnumerable<ImmutableArray<UnexplainedWords>> briefings)
    {
        var (lefts, rights, pairs) = (new WordCounts(), new WordCounts(), new Dictionary<(int Left, int Right), Seen>());
        var (briefing, beads) = (0, 0);
        foreach (var words in briefings)
        {
            briefing++;
            foreach (var bead in words.Where(w => w.Left.Length <= LongestBead && w.Right.Length <= LongestBead).DistinctBy(Said, StringComparer.Ordinal))
            {
                beads++;
                var others = rights.Count(bead.Right);
                foreach (var left in lefts.Count(bead.Left))
                {
                    foreach (var right in others)
                    {
                        ref var seen = ref CollectionsMarshal.GetValueRefOrAddDefault(pairs, (left, right), out _);
                        seen = seen.Again(briefing);
                    }
                }
            }
        }

        return Choose(pairs.Where(p => p.Value.Briefings >= LeastBriefings && p.Value.Beads >= LeastBeads)
            .Select(p => Weigh(lefts[p.Key.Left], rights[p.Key.Right], p.Value.Beads, beads)));
    }

    private static string Said(UnexplainedWords words) => $"{string.Join(' ', words.Left)}\n{string.Join(' ', words.Right)}";

    private static Weighed Weigh((string Word, int Beads) left, (string Word, int Beads) right, int together, int beads)
    {
        var dice = 2.0 * together / (left.Beads + right.Beads);
        var strength = MostStrength * dice * (1 - (1.0 / together));
        return new(
            new(left.Word, right.Word, Math.Round(strength / StrengthStep) * StrengthStep),
            dice,
            Likelihood(together, left.Beads - together, right.Beads - together, beads - left.Beads - right.Beads + together));
    }

    /// <summary>Of a table of four counts: twice the logarithm of how much likelier it is where the words depend on each other.</summary>
    internal static double Likelihood(int both, int leftOnly, int rightOnly, int neither)
    {
        var all = (double)both + leftOnly + rightOnly + neither;
        return 2 * (Part(both, both + leftOnly, both + rightOnly, all) + Part(leftOnly, both + leftOnly, leftOnly + neither, all)
            + Part(rightOnly, rightOnly + neither, both + rightOnly, all) + Part(neither, rightOnly + neither, leftOnly + neither, all));
    }

    private static double Part(int seen, int row, int column, double all) => seen == 0 ? 0 : seen * Math.Log(seen * all / ((double)row * column));

    private static LearnedWords Choose(IEnumerable<Weighed> pairs)
    {
        var (lefts, rights) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var best = pairs.Where(p => p.Likelihood >= LeastLikelihood && p.Dice >= LeastDice)
            .OrderByDescending(p => p.Likelihood).ThenBy(p => p.Pair.Left, StringComparer.Ordinal).ThenBy(p => p.Pair.Right, StringComparer.Ordinal)
            .ToArray();
        var ties = Ties(best);
        return LearnedWords.Of(best.Where(p => !ties.Contains(p.Pair) && !lefts.Contains(p.Pair.Left) && !rights.Contains(p.Pair.Right) && lefts.Add(p.Pair.Left) && rights.Add(p.Pair.Right))
            .Select(p => p.Pair).Take(MostPairs));
    }

    /// <summary>Pairs of a word that goes with another just as well: which of the two it means is not known.</summary>
    private static HashSet<LearnedPair> Ties(Weighed[] pairs) =>
    [
        .. pairs.GroupBy(p => (p.Pair.Left, p.Likelihood)).Where(g => g.Count() > 1).SelectMany(g => g)
            .Concat(pairs.GroupBy(p => (p.Pair.Right, p.Likelihood)).Where(g => g.Count() > 1).SelectMany(g => g))
            .Select(p => p.Pair),
    ];

    private sealed record Weighed(LearnedPair Pair, double Dice, double Likelihood);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Seen(int Beads, int Briefings, int Last)
    {
        public Seen Again(int briefing) => new(Beads + 1, Briefings + (Last == briefing ? 0 : 1), briefing);
    }
}
