using System.Collections.Immutable;
using Briefings.Analysis.Comparison;
using Briefings.Analysis.Merging;
using Briefings.Model.Articles;

namespace Briefings.Analysis.Tests.Comparison.Pairs;

/// <summary>What the ledger got right and wrong of pairs whose readings are known.</summary>
/// <param name="Wrong">Accusations that no file expects, and facts said to be stated by a text that does not state them.</param>
/// <param name="Missed">Readings that a file expects and the ledger has not.</param>
/// <param name="Found">Readings that both have.</param>
internal sealed record PairScore(ImmutableArray<Verdict> Wrong, ImmutableArray<Verdict> Missed, ImmutableArray<Verdict> Found)
{
    public static PairScore Of(IEnumerable<ComparedPair> pairs, MergeContext context)
    {
        var judged = pairs.Select(p => Judge(p, BriefingMerger.Merge(
            new() { Id = p.Name, Articles = [p.Left, p.Right], At = p.Left.At }, context).Ledger)).ToList();
        return new([.. judged.SelectMany(j => j.Wrong)], [.. judged.SelectMany(j => j.Missed)], [.. judged.SelectMany(j => j.Found)]);
    }

    /// <summary>The same where each pair's texts change places; a difference then stands on the other value's row, which is not wrong.</summary>
    public static PairScore OfOtherOrder(ImmutableArray<ComparedPair> pairs, MergeContext context)
    {
        var differing = pairs.Where(p => p.Expected.Any(e => e.State == ReadingState.Differs)).Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        var swapped = Of(pairs.Select(p => p.Swapped()), context);
        return swapped with { Wrong = [.. swapped.Wrong.Where(v => v.State != ReadingState.Differs || !differing.Contains(v.Pair))] };
    }

    public void ShouldBeRight() => Wrong.ShouldBeEmpty(string.Join('\n', Wrong));

    public void ShouldHave(ReadingState state, double least, ITestOutputHelper output)
    {
        output.WriteLine($"{state}: {Recall(state):0.00} of {Expected(state)}");
        var missed = string.Join('\n', Missed.Where(v => v.State == state));
        output.WriteLine(missed);
        Recall(state).ShouldBeGreaterThanOrEqualTo(least, missed);
    }

    /// <summary>The share of expected readings of a state that the ledger has; “not covered” is no reading of its own.</summary>
    private double Recall(ReadingState state) => (double)Found.Count(v => v.State == state) / Expected(state);

    private int Expected(ReadingState state) => Found.Count(v => v.State == state) + Missed.Count(v => v.State == state);

    private static PairScore Judge(ComparedPair pair, Ledger ledger)
    {
        var cells = ledger.Rows.SelectMany(r => r.Cells.Select((cell, side) => (Row: r, Cell: cell, Side: side))).ToList();
        var wrong = cells.Where(c => c.Cell.State switch
        {
            ReadingState.NotCovered => false,
            ReadingState.States => pair.Expected.Any(e => e.Side == c.Side && IsOf(c.Row, e) && e.State != ReadingState.States),
            _ => !pair.Expected.Any(e => e.Side == c.Side && IsOf(c.Row, e) && e.State == c.Cell.State),
        });
        var wanted = pair.Expected.Where(e => e.State != ReadingState.NotCovered)
            .ToLookup(e => cells.Exists(c => c.Side == e.Side && IsOf(c.Row, e) && c.Cell.State == e.State));
        return new(
            [.. wrong.Select(c => new Verdict(pair.Name, c.Cell.ArticleId, c.Row.Id, c.Cell.State))],
            [.. wanted[false].Select(e => Expectation(pair, e))],
            [.. wanted[true].Select(e => Expectation(pair, e))]);
    }

    private static bool IsOf(LedgerRow row, ExpectedReading expected) => expected.Fact is { } wanted
        ? row.Fact is { } fact && fact.Key == wanted.Key
        : row.Kind == LedgerKind.Certainty;

    private static Verdict Expectation(ComparedPair pair, ExpectedReading e) =>
        new(pair.Name, (e.Side == 0 ? pair.Left : pair.Right).Id, e.Value, e.State);
}

/// <summary>What is said of an article in a row.</summary>
internal sealed record Verdict(string Pair, string ArticleId, string Row, ReadingState State)
{
    public override string ToString() => $"{Pair}: {ArticleId} {State} {Row}";
}
