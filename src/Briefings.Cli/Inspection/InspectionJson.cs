using System.Text.Json.Nodes;
using Briefings.Analysis.Cleaning;
using Briefings.Analysis.Mentions;
using Briefings.Cli.Output;

namespace Briefings.Cli.Inspection;

/// <summary>What the tool sees in an article, as JSON.</summary>
internal static class InspectionJson
{
    /// <summary>The article, its segments with mentions and facts, and its oddities.</summary>
    public static JsonObject Of(InspectedArticle inspected)
    {
        var article = inspected.Article.Article;
        return Json.Object(
            ("id", article.Id),
            ("language", article.Language.Value),
            ("published", article.Published.ToString()),
            ("title", article.Title),
            ("segments", Json.Array(inspected.Segments.Select(Of))),
            ("oddities", Json.Array(inspected.Oddities.Select(Of))),
            ("uncoveredDates", inspected.UncoveredDates is { } dates ? Json.Array(dates.Select(FactJson.Of)) : null));
    }

    private static JsonObject Of(InspectedSegment inspected) => Json.Object(
        ("id", inspected.Segment.Id),
        ("paragraph", inspected.Segment.Paragraph),
        ("text", inspected.Segment.Text),
        ("mentions", Json.Array(inspected.Mentions.Select(Of))),
        ("facts", Json.Array(inspected.Facts.Select(FactJson.Of))));

    private static JsonObject Of(Mention mention) => Json.Object(
        ("entity", mention.EntityId), ("start", mention.Start), ("length", mention.Length), ("name", mention.Name.Text), ("alias", mention.IsAlias));

    private static JsonObject Of(Garble garble) => Json.Object(
        ("kind", garble.Kind.ToString()), ("line", garble.Line), ("text", garble.Text), ("likely", garble.Likely));
}
