using System.Globalization;
using Briefings.Analysis.Comparison;
using Briefings.Analysis.Merging;
using Briefings.Model.Articles;
using Briefings.Site.Pages;

namespace Briefings.Site.Exports;

/// <summary>Writes what each source of a briefing states as a table: a row for each fact or claim and article.</summary>
internal static class FactsCsv
{
    private static readonly string[] Heading =
        ["fact", "kind", "matter", "value", "currency", "unit", "entity", "contested", "article", "source", "language", "state", "curated", "words", "segment", "url"];

    /// <summary>Writes it; what is said of a matter is in the reader's language where there is such a text.</summary>
    public static void Write(Reader reader, MergedBriefing briefing, Stream stream)
    {
        var articles = briefing.Articles.ToDictionary(a => a.Article.Id, a => a.Article, StringComparer.Ordinal);
        Csv.Write(briefing.Ledger.Rows.SelectMany(r => Rows(reader, r, articles)).Prepend(Heading), stream);
    }

    private static IEnumerable<string[]> Rows(Reader reader, LedgerRow row, Dictionary<string, Article> articles)
    {
        var matter = reader.Say(row.Label)?.Text ?? row.Id;
        var value = row.Fact?.Date?.ToString() ?? row.Fact?.Value?.ToString("0.############", CultureInfo.InvariantCulture) ?? "";
        foreach (var cell in row.Cells)
        {
            yield return Row(reader, row, matter, value, cell, articles[cell.ArticleId]);
        }
    }

    private static string[] Row(Reader reader, LedgerRow row, string matter, string value, LedgerCell cell, Article article) =>
    [
        row.Id,
        Names.Of(row.Kind),
        matter,
        value,
        row.Fact?.Currency ?? "",
        row.Fact?.Unit ?? "",
        row.EntityId ?? "",
        row.IsContested ? "yes" : "no",
        article.Id,
        reader.SourceName(article.SourceId),
        article.Language.Value,
        Names.Of(cell.State),
        cell.IsCurated ? "yes" : "no",
        cell.Text ?? "",
        cell.SegmentId ?? "",
        article.Url.Value,
    ];
}
