using System.Text.Json;
using Briefings.Analysis.Chronicles;
using Briefings.Analysis.Merging;
using Briefings.Model.Sites;
using Briefings.Model.Texts;
using Briefings.Site.Dates;
using Briefings.Site.Markup;
using Briefings.Site.Pages;
using Briefings.Site.Pages.Lists;
using Briefings.Site.Routes;

namespace Briefings.Site.Exports;

/// <summary>Writes all that is known of a briefing as JSON; <c>BriefingJson.schema.json</c> beside this file describes it, and is published.</summary>
/// <remarks>Members are never renamed or given another meaning within a version; new ones may come. What does not apply is left out.</remarks>
internal static class BriefingJson
{
    /// <summary>The media type.</summary>
    public const string MediaType = "application/json";

    /// <summary>The version of what is written.</summary>
    public const string Version = "1.0";

    private const int TypicalLength = 32 * 1024;

    /// <summary>Where the schema is published.</summary>
    public static Route Schema { get; } = new("data/briefing-1.schema.json");

    /// <summary>Writes a briefing for readers of a language: names of topics and addresses are theirs, all else is the same for everyone.</summary>
    public static void Write(Reader reader, MergedBriefing briefing, Stream stream) => JsonOutput.Write(stream, json =>
    {
        var context = reader.Context;
        json.Text("$schema", context.Address.Absolute(Schema));
        json.Text("version", Version);
        json.Text("id", briefing.Briefing.Id);
        json.Text("url", context.Address.Absolute(SiteRoutes.Briefing(reader.Language, briefing.Briefing.Id)));
        json.Text("language", reader.Language.Value);
        json.Text("published", briefing.Published.ToString());
        json.Text("updated", briefing.Updated.ToString());
        WriteHeadings(json, reader, briefing);
        json.Objects("topics", briefing.Briefing.Topics, t =>
        {
            json.Text("id", t);
            json.Text("name", reader.Topic(t).Label.Text);
        });
        json.Written(context.Shared.Of(briefing.Briefing.Id, () => Common(reader, briefing)));
        json.Objects("entities", briefing.EntityIds.Where(context.Entities.ContainsKey), id => EntityJson.Write(json, reader, context.Entities[id]));
        json.Objects("corrections", briefing.Briefing.Corrections.OrderBy(c => c.Date), c =>
        {
            json.Text("date", c.Date.ToString());
            json.Texts("text", c.Text);
        });
        if (Chronicle.Of(briefing.Briefing, context.Site.Input.History) is { } history)
        {
            json.Object("history", () => WriteHistory(json, history));
        }
    });

    // Most of a file: what readers of every language get.
    private static ReadOnlyMemory<byte> Common(Reader reader, MergedBriefing briefing) => JsonOutput.Members(
        json =>
        {
            json.Objects("articles", briefing.Articles, a => ArticleJson.Write(json, reader, a));
            AlignmentJson.Write(json, briefing);
            ComparisonJson.Write(json, briefing);
        },
        TypicalLength);

    private static void WriteHistory(Utf8JsonWriter json, BriefingHistory history)
    {
        json.Text("published", history.Published.Iso());
        json.Objects("updates", history.Updates, day =>
        {
            json.Text("date", day.Day.Iso());
            json.Objects("files", day.Files, f =>
            {
                json.Text("name", f.Name);
                json.Text("change", Names.Of(f.Kind));
            });
        });
    }

    private static void WriteHeadings(Utf8JsonWriter json, Reader reader, MergedBriefing briefing)
    {
        LanguageTag[] pages = [.. BriefingLinks.Languages(reader.Context, briefing)];
        json.Objects("headings", briefing.Headings, h =>
        {
            json.Text("language", h.Language.Value);
            json.Text("title", h.Title);
            json.Text("summary", h.Summary);
            json.Text("article", h.ArticleId);
            json.Flag("machine", h.IsMachineTranslation);
            json.Text("url", pages.Contains(h.Language) ? reader.Context.Address.Absolute(SiteRoutes.Briefing(h.Language, briefing.Briefing.Id)) : null);
        });
    }
}
