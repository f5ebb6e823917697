using System.Collections.Immutable;
using Briefings.Model.Dates;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Timelines;

/// <summary>Tells events that are entered twice, and makes one of them.</summary>
/// <remarks>Two are one where the same two or more entities are part of both, their dates agree (one lies within the other, and neither is
/// longer than a month), and their texts are alike: in some language that both are written in they share half of their longer words.
/// Where no language is shared, both have to be of the same day. In doubt they stay two.</remarks>
internal static class SameEvents
{
    private const int LongestPeriod = 31;
    private const int FewestEntities = 2;
    private const int ShortestWord = 4;
    private const double LeastAlike = 0.5;

    /// <summary>The entries with those that are one joined, in the order of the first of each. The earlier one gives the entry its place
    /// and words, the most precise one its date; each source keeps its own.</summary>
    public static ImmutableArray<TimelineEntry> Join(IEnumerable<TimelineEntry> entries)
    {
        var joined = new List<TimelineEntry>();
        foreach (var entry in entries)
        {
            var home = joined.FindIndex(j => AreOne(j, entry));
            if (home < 0)
            {
                joined.Add(entry);
            }
            else
            {
                joined[home] = Of(joined[home], entry);
            }
        }

        return [.. joined];
    }

    private static bool AreOne(TimelineEntry one, TimelineEntry other) =>
        one.EntityIds.ToHashSet(StringComparer.Ordinal) is { Count: >= FewestEntities } entities && entities.SetEquals(other.EntityIds)
        && one.Date.Agrees(other.Date)
        && Math.Max(one.Date.LengthInDays(), other.Date.LengthInDays()) <= LongestPeriod
        && AreAlike(one, other);

    private static bool AreAlike(TimelineEntry one, TimelineEntry other)
    {
        var shared = one.Text.Wordings.Where(w => other.Text[w.Language] is not null).ToList();
        return shared.Count > 0
            ? shared.Exists(w => Likeness(w.Text, other.Text[w.Language]!) >= LeastAlike)
            : one.Date.IsDay && one.Date.IsSameSpan(other.Date);
    }

    // The coefficient of Dice (1945).
    private static double Likeness(string one, string other)
    {
        var (left, right) = (WordsOf(one), WordsOf(other));
        return left.Count + right.Count == 0 ? 0 : 2.0 * left.Count(right.Contains) / (left.Count + right.Count);
    }

    private static HashSet<string> WordsOf(string text)
    {
        var words = string.Concat(Folding.Fold(text).Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Where(w => w.Length >= ShortestWord || w[0] > '\u024F').ToHashSet(StringComparer.Ordinal);
    }

    private static TimelineEntry Of(TimelineEntry first, TimelineEntry second)
    {
        var date = second.Date.LengthInDays() < first.Date.LengthInDays() ? second.Date : first.Date;
        var sources = first.Sources
            .Concat(second.Sources.Select(s => s with { BriefingId = Other(s.BriefingId ?? second.BriefingId, first.BriefingId) }))
            .DistinctBy(s => (s.BriefingId, s.ArticleId))
            .Select(s => s with { Differs = s.Date is not null && !s.Date.Agrees(date) });
        return first with
        {
            Date = date,
            Text = new(first.Text.Wordings.Concat(second.Text.Wordings)),
            Sources = [.. sources],
            Also = [.. first.Also, new(second.BriefingId, second.EventId), .. second.Also],
        };
    }

    private static string? Other(string briefing, string home) => string.Equals(briefing, home, StringComparison.Ordinal) ? null : briefing;
}
