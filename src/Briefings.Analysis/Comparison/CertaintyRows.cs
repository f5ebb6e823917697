using System.Collections.Immutable;
using Briefings.Model.Articles;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Comparison;

/// <summary>Makes rows of what some articles hedge and others tell as a fact.</summary>
internal static class CertaintyRows
{
    /// <summary>A label is a sentence, cut at a word where it is longer.</summary>
    private const int LongestLabel = 90;
    private const int LongestHedge = 60;

    /// <summary>A row for each statement, in the order of reading. One that an article both hedges and tells as a fact makes none.</summary>
    public static ImmutableArray<LedgerRow> Of(ImmutableArray<CertaintyDifference> differences, ComparedBriefing briefing)
    {
        var rows = new List<(Place First, LedgerRow Row)>();
        foreach (var group in Groups(differences))
        {
            var flat = group.Select(d => d.Flat).Distinct().Order().ToList();
            var hedging = group.Select(d => d.Hedging).Distinct().Order().ToList();
            if (flat.Select(p => p.Article).Concat(hedging.Select(p => p.Article)).CountBy(a => a).All(c => c.Value == 1))
            {
                rows.Add((flat[0], Row(group, flat, hedging, briefing)));
            }
        }

        return [.. rows.OrderBy(r => r.First).Select(r => r.Row)];
    }

    // Differences that meet in a place are of one statement.
    private static List<List<CertaintyDifference>> Groups(ImmutableArray<CertaintyDifference> differences)
    {
        var groups = new List<List<CertaintyDifference>>();
        foreach (var difference in differences)
        {
            var met = groups.FindAll(g => g.Exists(d => d.Flat == difference.Flat || d.Hedging == difference.Hedging));
            groups.RemoveAll(met.Contains);
            groups.Add([.. met.SelectMany(g => g), difference]);
        }

        return groups;
    }

    private static LedgerRow Row(List<CertaintyDifference> group, List<Place> flat, List<Place> hedging, ComparedBriefing briefing) => new(
        Slug.From($"certainty {group[0].Subject.Value}"),
        LedgerKind.Certainty,
        new(flat.Concat(hedging).Select(p => new Wording(briefing.TagOf(p.Article), Shortened(briefing.TextAt(p), LongestLabel)))),
        null,
        null,
        [.. briefing.Articles.Select((a, i) => Cell(i, a, group))]);

    private static LedgerCell Cell(int index, ComparedArticle article, List<CertaintyDifference> group) =>
        group.Find(d => d.Hedging.Article == index) is { } hedge
            ? new(article.Article.Id, ReadingState.Differs, false, Shortened(hedge.Hedge, LongestHedge), article.Segments[hedge.Hedging.Segment].Id)
        : group.Find(d => d.Flat.Article == index) is { } told
            ? new(article.Article.Id, ReadingState.States, false, told.Confirming, article.Segments[told.Flat.Segment].Id)
        : new(article.Article.Id, ReadingState.NotCovered, false, null, null);

    private static string Shortened(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', longest);
        end = end > longest / 2 ? end : char.IsLowSurrogate(text[longest]) ? longest - 1 : longest;
        return text[..end] + "…";
    }
}
