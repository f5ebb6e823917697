using System.Collections.Immutable;
using Briefings.Analysis.Comparison;
using Briefings.Model.Articles;

namespace Briefings.Site.Pages.Comparison;

/// <summary>Puts in words what sources do not tell alike, what matters most first.</summary>
internal sealed class FindingViews(ComparedBriefing compared)
{
    /// <summary>The most findings of one kind that are set out; the ledger has all.</summary>
    private const int Most = 6;

    private enum Group
    {
        Differs,
        Unnamed,
        Certainty,
        Omitted,
    }

    /// <summary>The findings by kind: other figures, dates and names; named here and unnamed there; certain here and possible there; told here and left out there.</summary>
    public ImmutableArray<FindingGroupView> Groups() =>
    [
        .. compared.Briefing.Ledger.Rows.Where(r => r.IsContested)
            .GroupBy(GroupOf)
            .OrderBy(g => g.Key)
            .Select(g => View(g.Key, [.. g])),
    ];

    private static Group GroupOf(LedgerRow row) =>
        row.Kind == LedgerKind.Certainty ? Group.Certainty
        : row.Cells.Any(c => c.State == ReadingState.Differs) ? Group.Differs
        : row.Cells.Any(c => c.State == ReadingState.Anonymises) ? Group.Unnamed
        : Group.Omitted;

    private FindingGroupView View(Group group, ImmutableArray<LedgerRow> rows)
    {
        var name = group.ToString().ToLowerInvariant();
        var shown = rows.OrderByDescending(r => r.Cells.Any(c => c.IsCurated)).Take(Most);
        return new($"findings-{name}", compared.Reader.Strings[$"findings.{name}"], [.. shown.Select(Finding)], rows.Length > Most ? rows.Length - Most : null);
    }

    private FindingView Finding(LedgerRow row) => new(
        row.Id,
        compared.LabelOf(row),
        [
            .. row.Cells.Where(c => c.State != ReadingState.NotCovered)
                .GroupBy(c => c.State)
                .OrderBy(g => g.Key)
                .Select(g => new FindingSideView(StateNames.Of(g.Key), StateNames.Words(compared.Reader, g.Key), [.. g.Select(Voice)])),
        ]);

    private FindingVoiceView Voice(LedgerCell cell) => new(
        compared.Reader.Named(compared.Article(cell.ArticleId)), compared.WordsOf(cell), compared.ProofOf(cell), cell.IsCurated, compared.Article(cell.ArticleId).IsMachineTranslation);
}
