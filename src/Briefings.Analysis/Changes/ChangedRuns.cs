using System.Collections.Immutable;

namespace Briefings.Analysis.Changes;

/// <summary>Sentences that stood at one place of a text, and those that stand there instead.</summary>
/// <param name="Before">The former, in order.</param>
/// <param name="After">The latter, in order.</param>
internal sealed record ChangedRun(ImmutableArray<PlacedSentence> Before, ImmutableArray<PlacedSentence> After)
{
    /// <summary>Where a text was changed, as far as a sentence beside the place stayed the same. What was only added, taken out or moved is none of it.</summary>
    public static IEnumerable<ChangedRun> Between(ImmutableArray<PlacedSentence> before, ImmutableArray<PlacedSentence> after)
    {
        Run[] then = [.. Runs(before, after)];
        Run[] now = [.. Runs(after, before)];
        return
            from former in then
            from latter in now
            where former.IsWhere(latter)
            select new ChangedRun(former.Sentences, latter.Sentences);
    }

    // Sentences that only one of the two texts has, with those around them; null at an end of the text.
    private sealed record Run(ImmutableArray<PlacedSentence> Sentences, string? Previous, string? Next)
    {
        public bool IsWhere(Run other) =>
            string.Equals(Previous, other.Previous, StringComparison.Ordinal) || string.Equals(Next, other.Next, StringComparison.Ordinal);
    }

    private static IEnumerable<Run> Runs(ImmutableArray<PlacedSentence> sentences, ImmutableArray<PlacedSentence> others)
    {
        var shared = others.Select(s => s.Text).ToHashSet(StringComparer.Ordinal);
        for (var start = 0; start < sentences.Length; start++)
        {
            var end = start;
            while (end < sentences.Length && !shared.Contains(sentences[end].Text))
            {
                end++;
            }

            if (end > start)
            {
                yield return new(sentences[start..end], start > 0 ? sentences[start - 1].Text : null, end < sentences.Length ? sentences[end].Text : null);
                start = end;
            }
        }
    }
}
