using System.Collections.Immutable;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Comparison;

/// <summary>How detected rows are called.</summary>
internal static class RowLabels
{
    /// <summary>The words for a figure or date in each language: those of the first article that states it, as it is stated most and
    /// with digits (not “on Tuesday”) if it can be.</summary>
    public static LocalizedText Of(Matter matter, ComparedBriefing briefing)
    {
        var key = matter.Fact.Key;
        return new(
            from statement in matter.Statements.OrderBy(s => s.Key == key ? 0 : 1).ThenBy(s => s.Fact.Text.Any(char.IsDigit) ? 0 : 1).ThenBy(s => s)
            select new Wording(briefing.TagOf(statement.Article), Words.Of(statement, briefing)));
    }

    /// <summary>Ids that are fit for an address and told apart by a number where two are alike.</summary>
    public static ImmutableArray<LedgerRow> WithUniqueIds(IEnumerable<LedgerRow> rows)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var named = ImmutableArray.CreateBuilder<LedgerRow>();
        foreach (var row in rows)
        {
            var id = row.Id;
            for (var i = 2; !taken.Add(id); i++)
            {
                id = $"{row.Id}-{i}";
            }

            named.Add(row with { Id = id });
        }

        return named.ToImmutable();
    }
}
