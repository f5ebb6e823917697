using System.Text.Json;
using Briefings.Analysis.Comparison;
using Briefings.Analysis.Lineages;
using Briefings.Analysis.Merging;
using Briefings.Analysis.Timelines;
using Briefings.Site.Markup;

namespace Briefings.Site.Exports;

/// <summary>Writes what the articles of a briefing say beside each other: lineage, ledger and timeline.</summary>
internal static class ComparisonJson
{
    /// <summary>Writes the members <c>lineage</c>, <c>ledger</c> and <c>timeline</c>.</summary>
    public static void Write(Utf8JsonWriter json, MergedBriefing briefing)
    {
        json.Object("lineage", () => WriteLineage(json, briefing.Lineage));
        json.Objects("ledger", briefing.Ledger.Rows, WriteRow);
        json.Objects("timeline", briefing.Timeline, e => WriteEntry(json, e));
    }

    private static void WriteLineage(Utf8JsonWriter json, LineageView lineage)
    {
        json.Objects("voices", lineage.Voices, v =>
        {
            json.Text("origin", v.Origin);
            json.Texts("articles", v.ArticleIds);
            json.Flag("detected", v.IsDetected);
        });
        json.Objects("related", lineage.Detected.Where(r => r.Kind != RelationKind.Independent), r =>
        {
            json.Text("article", r.ArticleId);
            json.Text("other", r.OtherId);
            json.Text("kind", Names.Of(r.Kind));
            json.Flag("certain", r.IsCertain);
            json.WriteNumber("matched", r.Evidence.Matched);
            json.WriteNumber("sentences", r.Evidence.Sentences);
        });
    }

    private static void WriteRow(Utf8JsonWriter json, LedgerRow row)
    {
        json.Text("id", row.Id);
        json.Text("kind", Names.Of(row.Kind));
        json.Texts("label", row.Label);
        if (row.Fact is { } fact)
        {
            json.WriteStartObject("fact");
            ArticleJson.WriteFact(json, fact);
            json.WriteEndObject();
        }

        json.Text("entity", row.EntityId);
        json.WriteBoolean("contested", row.IsContested);
        json.Objects("cells", row.Cells, WriteCell);
    }

    private static void WriteCell(Utf8JsonWriter json, LedgerCell cell)
    {
        json.Text("article", cell.ArticleId);
        json.Text("state", Names.Of(cell.State));
        json.Flag("curated", cell.IsCurated);
        json.Text("text", cell.Text);
        json.Text("segment", cell.SegmentId);
    }

    private static void WriteEntry(Utf8JsonWriter json, TimelineEntry entry)
    {
        json.Text("id", entry.EventId);
        json.Text("date", entry.Date.ToString());
        json.Texts("text", entry.Text);
        json.Texts("entities", entry.EntityIds);
        json.Objects("sources", entry.Sources, s =>
        {
            json.Text("article", s.ArticleId);
            json.Text("date", s.Date?.ToString());
            json.Flag("differs", s.Differs);
            json.Flag("detected", s.IsDetected);
            json.Flag("found", s.IsFound);
        });
    }
}
