using System.Text.Json.Nodes;
using Briefings.Analysis.Status;
using Briefings.Cli.Output;

namespace Briefings.Cli.Statuses;

/// <summary>A board as JSON.</summary>
internal static class StatusJson
{
    /// <summary>An object with the site's languages, its briefings, newest first, and what is open elsewhere.</summary>
    public static JsonObject Of(DeskBoard board) => Json.Object(
        ("languages", Json.Array(board.Languages.Select(l => (JsonNode)l.Value))),
        ("briefings", Json.Array(board.Briefings.Select(Briefing))),
        ("elsewhere", Findings(board.Elsewhere)));

    private static JsonObject Briefing(BriefingState state) => Json.Object(
        ("id", state.Id),
        ("published", state.Published.ToString()),
        ("independentSources", state.Voices),
        ("languages", Json.Array(state.Languages.Select(Language))),
        ("otherLanguages", Json.Array(state.OtherLanguages.Select(l => (JsonNode)l.Value))),
        ("findings", Findings(state.Findings)));

    private static JsonObject Language(LanguageState state) => Json.Object(
        ("language", state.Language.Value),
        ("published", state.IsPublished),
        ("articles", state.Articles),
        ("deskText", state.HasDeskText),
        ("stale", state.IsStale),
        ("untranslated", state.Untranslated));

    private static JsonObject Findings(OpenFindings findings) =>
        Json.Object(("errors", findings.Errors), ("warnings", findings.Warnings), ("notes", findings.Notes));
}
