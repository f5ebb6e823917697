using System.Collections.Immutable;
using Briefings.Analysis.Comparison;
using Briefings.Model.Articles;
using Briefings.Site.Pages.Frame;
using Briefings.Site.Routes;
using Briefings.Site.Strings;

namespace Briefings.Site.Pages.Comparison;

/// <summary>Makes the ledger of a briefing's page.</summary>
internal sealed class LedgerViews(ComparedBriefing compared)
{
    private const string Contested = "contested";
    private const string Agreed = "agreed";

    private static readonly ImmutableArray<ReadingState> Disagreements = [ReadingState.Differs, ReadingState.Anonymises, ReadingState.Omits];

    private static readonly PerValue<LedgerKind> KindIds = PerValue<LedgerKind>.Lower();
    private static readonly PerValue<LedgerKind> KindKeys = PerValue<LedgerKind>.Lower("ledger.kind.");

    private readonly Reader reader = compared.Reader;
    private readonly Dictionary<string, string> columns = compared.Briefing.Articles.ToDictionary(a => a.Article.Id, a => Named(compared.Reader, a.Article), StringComparer.Ordinal);
    private readonly ImmutableArray<LedgerRow> rows = [.. compared.Briefing.Ledger.Rows.OrderBy(r => r.Kind == LedgerKind.Claim ? 0 : r.IsContested ? 1 : 2)];

    /// <summary>The whole ledger; null where there is nothing to compare.</summary>
    public LedgerView? Ledger() => rows.IsEmpty ? null : new(
        [.. compared.Briefing.Articles.Select(a => Column(a.Article))], [.. rows.Select(Row)], States(), Kinds());

    private LedgerColumnView Column(Article article) => new(
        reader.SourceName(article.SourceId), TextView.NativeName(article.Language, reader.Language), compared.HrefOf(article), article.IsMachineTranslation);

    private LedgerRowView Row(LedgerRow row) => new(
        row.Id,
        KindIds[row.Kind],
        KindWords(row.Kind),
        States(row),
        compared.LabelOf(row),
        row.EntityId is { } entity ? reader.Link(SiteRoutes.Entity(reader.Language, entity)) : null,
        row.IsContested,
        [.. row.Cells.Select(Cell)]);

    private LedgerCellView Cell(LedgerCell cell) => new(
        StateNames.Of(cell.State),
        StateNames.Words(reader, cell.State),
        compared.WordsOf(cell),
        compared.ProofOf(cell),
        cell.IsCurated,
        !cell.IsCurated && cell.State != ReadingState.NotCovered,
        columns[cell.ArticleId]);

    // What it is, and how its cells disagree, in the order of states.
    private static string States(LedgerRow row)
    {
        var states = row.IsContested ? Contested : Agreed;
        foreach (var state in Disagreements)
        {
            if (Has(row, state))
            {
                states += $" {StateNames.Of(state)}";
            }
        }

        return states;
    }

    private static bool Has(LedgerRow row, ReadingState state)
    {
        foreach (var cell in row.Cells)
        {
            if (cell.State == state)
            {
                return true;
            }
        }

        return false;
    }

    private static string Named(Reader reader, Article article) =>
        article.IsMachineTranslation ? $"{reader.Named(article)}{reader.Strings["list.comma"]}{reader.Strings["lineage.machine-short"]}" : reader.Named(article);

    private string KindWords(LedgerKind kind) => reader.Strings[KindKeys[kind]];

    // What is contested comes first where there is such; a choice that no row passes is none.
    private ImmutableArray<LedgerFilterView> States()
    {
        var contested = rows.Count(r => r.IsContested);
        IEnumerable<LedgerFilterView> all =
        [
            new("all", reader.Strings["ledger.filter.all"], rows.Length, contested == 0),
            new(Contested, reader.Strings["ledger.filter.contested"], contested, contested > 0),
            .. Disagreements.Select(s => new LedgerFilterView(StateNames.Of(s), StateNames.Words(reader, s), rows.Count(r => Has(r, s)), false)),
            new(Agreed, reader.Strings["ledger.filter.agreed"], rows.Length - contested, false),
        ];
        return [.. all.Where(f => f.Count > 0)];
    }

    private ImmutableArray<LedgerFilterView> Kinds() =>
        [.. rows.GroupBy(r => KindIds[r.Kind], StringComparer.Ordinal).OrderBy(k => (int)k.First().Kind).Select(k => new LedgerFilterView(k.Key, KindWords(k.First().Kind), k.Count(), true))];
}
