using System.Collections.Immutable;
using Briefings.Content.Languages;
using Briefings.Model.Texts;

namespace Briefings.Benchmarks;

/// <summary>Made-up texts in two languages that tell the same: sentences of the lexicon's words, names and numbers.</summary>
/// <param name="Left">The left text's sentences.</param>
/// <param name="Right">The right text's.</param>
/// <param name="Pairs">Which sentences tell the same, by their indices.</param>
internal sealed record GeneratedText(ImmutableArray<string> Left, ImmutableArray<string> Right, ImmutableArray<(int Left, int Right)> Pairs)
{
    private const int Seed = 1791;
    private const double Dropped = 0.05;

    /// <summary>Makes a pair of texts, always the same for the same arguments.</summary>
    /// <param name="count">How many sentences the left text has; the right one leaves some out.</param>
    /// <param name="left">The left language.</param>
    /// <param name="right">The right one.</param>
    public static GeneratedText Of(int count, LanguageTag left, LanguageTag right)
    {
        var random = new Random(Seed);
        var words = Words(left, right);
        var (lefts, rights, pairs) = (new List<string>(), new List<string>(), new List<(int, int)>());
        for (var i = 0; i < count; i++)
        {
            var said = Enumerable.Range(0, random.Next(6, 20)).Select(_ => words[random.Next(words.Length)]).ToArray();
            var shared = $"{Name(random)} {random.Next(2, 5000)}";
            lefts.Add($"{string.Join(' ', said.Select(w => w.Left))} {shared}.");
            if (random.NextDouble() >= Dropped)
            {
                pairs.Add((i, rights.Count));
                rights.Add($"{string.Join(' ', said.Select(w => w.Right).Reverse())} {shared}.");
            }
        }

        return new([.. lefts], [.. rights], [.. pairs]);
    }

    private static string Name(Random random)
    {
        var name = string.Concat(Enumerable.Range(0, random.Next(2, 4)).Select(_ => $"{"bdfgklmnprstv"[random.Next(13)]}{"aeiou"[random.Next(5)]}"));
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static (string Left, string Right)[] Words(LanguageTag left, LanguageTag right) =>
    [
        .. LexiconTables.Load().Select(t => t.Select(l => l.Split('\t')).ToArray()).SelectMany(t => t.Skip(1).Select(row =>
            (First(row[Array.IndexOf(t[0], left.Primary)]), First(row[Array.IndexOf(t[0], right.Primary)])))),
    ];

    private static string First(string cell) => cell.Split('|')[0];
}
