using System.Globalization;
using System.Text.Json;
using Briefings.Analysis.Facts;
using Briefings.Analysis.Mentions;
using Briefings.Analysis.Merging;
using Briefings.Model.Articles;
using Briefings.Site.Markup;
using Briefings.Site.Pages;

namespace Briefings.Site.Exports;

/// <summary>Writes an article: where it comes from, its sentences, and what they name and state.</summary>
internal static class ArticleJson
{
    /// <summary>Writes the members of an article.</summary>
    public static void Write(Utf8JsonWriter json, Reader reader, AnalysedArticle analysed)
    {
        var article = analysed.Article;
        json.Text("id", article.Id);
        json.Object("source", () =>
        {
            json.Text("id", article.SourceId);
            json.Text("name", reader.SourceName(article.SourceId));
        });
        json.Text("language", article.Language.Value);
        json.Text("title", article.Title);
        json.Text("url", article.Url.Value);
        json.Text("author", article.Author);
        json.Text("published", article.Published.ToString());
        json.Text("retrieved", article.Retrieved?.ToString());
        json.Text("rights", Names.Of(article.Rights));
        WriteLineage(json, article.Lineage);
        json.Objects("segments", analysed.Segmented.Segments.Index(), s => WriteSegment(json, analysed, s.Index));
    }

    private static void WriteLineage(Utf8JsonWriter json, Lineage? lineage)
    {
        if (lineage is not null)
        {
            json.Object("lineage", () =>
            {
                json.Text("kind", Names.Of(lineage.Kind));
                json.Text("origin", lineage.Origin);
                json.Text("by", Names.Of(lineage.By));
            });
        }
    }

    private static void WriteSegment(Utf8JsonWriter json, AnalysedArticle article, int index)
    {
        var segment = article.Segmented.Segments[index];
        json.Text("id", segment.Id);
        json.WriteNumber("paragraph", segment.Paragraph);
        json.Text("block", Names.Of(article.Segmented.Paragraphs[segment.Paragraph].Block.Kind));
        json.Text("text", segment.Text);
        json.Objects("mentions", article.Mentions[index], WriteMention);
        json.Objects("facts", [.. article.Facts[index].Where(f => f.Kind != FactKind.Entity)], WriteFactAt);
    }

    private static void WriteMention(Utf8JsonWriter json, Mention mention)
    {
        json.Text("entity", mention.EntityId);
        json.WriteNumber("start", mention.Start);
        json.WriteNumber("length", mention.Length);
    }

    private static void WriteFactAt(Utf8JsonWriter json, Fact fact)
    {
        WriteFact(json, fact);
        json.WriteNumber("start", fact.Start);
    }

    /// <summary>Writes the members of a fact but for where it stands.</summary>
    public static void WriteFact(Utf8JsonWriter json, Fact fact)
    {
        json.Text("kind", Names.Of(fact.Kind));
        json.Text("text", fact.Text);
        json.Text("key", fact.Key.Value);
        json.Text("date", fact.Date?.ToString());
        json.Text("value", fact.Value?.ToString("0.############", CultureInfo.InvariantCulture));
        json.Text("currency", fact.Currency);
        json.Text("unit", fact.Unit);
        json.Text("approximation", fact.Approximation == Approximation.Exact ? null : Names.Of(fact.Approximation));
        json.Text("speaker", fact.Speaker);
    }
}
