using System.Collections.Immutable;
using Briefings.Analysis.Comparison;
using Briefings.Analysis.Merging;
using Briefings.Model.Articles;
using Briefings.Site.Pages.Frame;
using Briefings.Site.Routes;

namespace Briefings.Site.Pages.Briefing;

/// <summary>Makes the ledger of a briefing's page.</summary>
internal sealed class LedgerViews(Reader reader, MergedBriefing briefing, LanguagePair pair)
{
    private readonly Dictionary<string, Article> articles = briefing.Articles.ToDictionary(a => a.Article.Id, a => a.Article, StringComparer.Ordinal);

    /// <summary>The whole ledger.</summary>
    public LedgerView Ledger()
    {
        ImmutableArray<LedgerColumnView> columns = [.. briefing.Articles.Select(a => Column(a.Article))];
        var rows = briefing.Ledger.Rows.ToLookup(r => r.Kind == LedgerKind.Claim || r.IsContested, Row);
        ImmutableArray<LedgerRowView> agreed = [.. rows[false]];
        return new(columns, [.. rows[true]], agreed.IsEmpty ? null : new(agreed.Length, new(columns, agreed, null)));
    }

    private LedgerColumnView Column(Article article) => new(
        reader.SourceName(article.SourceId),
        TextView.NativeName(article.Language, reader.Language),
        $"{PageOf(article)}#{article.Id}");

    private LedgerRowView Row(LedgerRow row) => new(
        row.Id,
        reader.Strings[$"ledger.kind.{row.Kind.ToString().ToLowerInvariant()}"],
        Label(row),
        row.EntityId is { } entity ? reader.Link(SiteRoutes.Entity(reader.Language, entity)) : null,
        row.IsContested,
        [.. row.Cells.Select(Cell)]);

    // The words of an article (“Tuesday”) say less than the day they mean.
    private TextView Label(LedgerRow row) => row is { Kind: LedgerKind.Date, Fact.Date: { } date }
        ? new(reader.Say(date).Text)
        : reader.Say(row.Label) ?? new(row.Id);

    private LedgerCellView Cell(LedgerCell cell)
    {
        var article = articles[cell.ArticleId];
        var state = StateName(cell.State);
        return new(
            state,
            reader.Strings[$"ledger.state.{state}"],
            cell.Text is { } text ? reader.Say(text, article.Language) : null,
            cell.SegmentId is { } segment ? $"{PageOf(article)}#{segment}" : null,
            cell.IsCurated,
            $"{reader.SourceName(article.SourceId)} ({article.Language})");
    }

    /// <summary>A state as templates and style sheets know it.</summary>
    public static string StateName(ReadingState state) => state switch
    {
        ReadingState.States => "states",
        ReadingState.Differs => "differs",
        ReadingState.Anonymises => "anonymises",
        ReadingState.Omits => "omits",
        _ => "not-covered",
    };

    // Empty for an article on this very page, so that the link stays within it.
    private string PageOf(Article article)
    {
        if (pair.Has(article.Language))
        {
            return "";
        }

        var pairs = LanguagePair.For(briefing, reader.Language);
        var index = pairs.ToList().FindIndex(p => p.Has(article.Language));
        return index < 0 ? "" : reader.Link(pairs[index].RouteFor(reader.Language, briefing.Briefing.Id, index == 0));
    }
}
