using System.Collections.Immutable;
using Briefings.Analysis.Merging;

namespace Briefings.Analysis.Appearances;

/// <summary>Counts where an entity appears. The cost is linear in its occurrences and the mentions of their segments.</summary>
public static class AppearanceCounter
{
    /// <summary>Two years of months can be taken in at a glance; a longer time is told in years.</summary>
    private const int MostMonths = 24;

    // Where just two write in a language, each has names of its own by chance.
    private const int FewestVoices = 3;

    /// <summary>Counts the occurrences of an entity.</summary>
    /// <param name="entityId">The entity.</param>
    /// <param name="occurrences">Where it occurs, in any order.</param>
    public static EntityAppearances Count(string entityId, IReadOnlyCollection<Occurrence> occurrences)
    {
        var (periods, isByYear) = Periods(occurrences);
        return new(Sources(entityId, occurrences), periods, isByYear);
    }

    private static ImmutableArray<SourceAppearance> Sources(string entityId, IReadOnlyCollection<Occurrence> occurrences)
    {
        var rows = occurrences
            .GroupBy(o => new { o.Article.Article.SourceId, o.Article.Article.Language })
            .Select(g => new SourceAppearance(g.Key.SourceId, g.Key.Language, g.Count(), g.Sum(o => o.Segments.Length), Names(entityId, g)))
            .ToArray();
        var voices = rows.GroupBy(r => r.Language).ToDictionary(g => g.Key, g => g.Count());
        var users = rows.SelectMany(r => r.Names.Select(n => new { r.Language, n.Name.Text })).GroupBy(use => use).ToDictionary(g => g.Key, g => g.Count());
        return
        [
            .. rows
                .Select(r => r with { Names = [.. r.Names.Select(n => n with { IsOnlyHere = voices[r.Language] >= FewestVoices && users[new { r.Language, n.Name.Text }] == 1 })] })
                .OrderByDescending(r => r.Segments)
                .ThenBy(r => r.SourceId, StringComparer.Ordinal)
                .ThenBy(r => r.Language),
        ];
    }

    private static ImmutableArray<UsedName> Names(string entityId, IEnumerable<Occurrence> occurrences) =>
    [
        .. occurrences
            .SelectMany(o => o.Segments.SelectMany(i => o.Article.Mentions[i]))
            .Where(m => string.Equals(m.EntityId, entityId, StringComparison.Ordinal))
            .GroupBy(m => m.Name.Text, m => m.Name, StringComparer.Ordinal)
            .Select(g => new UsedName(g.MinBy(w => w.Language)!, g.Count(), IsOnlyHere: false))
            .OrderByDescending(n => n.Mentions)
            .ThenBy(n => n.Name.Text, StringComparer.Ordinal),
    ];

    private static (ImmutableArray<PeriodAppearance> Periods, bool IsByYear) Periods(IReadOnlyCollection<Occurrence> occurrences)
    {
        if (occurrences.Count == 0)
        {
            return ([], false);
        }

        var published = occurrences.Select(o => new { Month = Month(o.Article.Article.Published.From), o.Segments.Length }).ToArray();
        var (first, last) = (published.Min(p => p.Month), published.Max(p => p.Month));
        var isByYear = last - first >= MostMonths;
        var size = isByYear ? 12 : 1;
        var counts = published.GroupBy(p => p.Month / size).ToDictionary(g => g.Key, g => g.Sum(p => p.Length));
        var periods = Enumerable.Range(first / size, (last / size) - (first / size) + 1);
        return ([.. periods.Select(p => new PeriodAppearance(Day(p * size), counts.GetValueOrDefault(p)))], isByYear);
    }

    // Months are counted from January of the year 0.
    private static int Month(DateOnly day) => (day.Year * 12) + day.Month - 1;

    private static DateOnly Day(int month) => new(month / 12, (month % 12) + 1, 1);
}
