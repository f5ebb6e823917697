using System.Collections.Immutable;
using System.Text.Json;
using Briefings.Analysis.Alignment;
using Briefings.Analysis.Merging;
using Briefings.Analysis.Segments;
using Briefings.Site.Markup;

namespace Briefings.Site.Exports;

/// <summary>Writes the alignments of a briefing, bead by bead, with what speaks for each.</summary>
internal static class AlignmentJson
{
    /// <summary>Writes the member <c>alignments</c>.</summary>
    public static void Write(Utf8JsonWriter json, MergedBriefing briefing)
    {
        var articles = briefing.Articles.ToDictionary(a => a.Article.Id, a => a.Segmented.Segments, StringComparer.Ordinal);
        json.Objects("alignments", briefing.Alignments, a =>
        {
            json.Text("left", a.LeftId);
            json.Text("right", a.RightId);
            json.Objects("beads", a.Beads, b => WriteBead(json, b, articles[a.LeftId], articles[a.RightId]));
        });
    }

    private static void WriteBead(Utf8JsonWriter json, Bead bead, ImmutableArray<Segment> left, ImmutableArray<Segment> right)
    {
        WriteIds(json, "left", bead.Left, left);
        WriteIds(json, "right", bead.Right, right);
        if (bead.IsLinked)
        {
            json.Number("score", bead.Score);
            json.Objects("evidence", bead.Evidence, WriteEvidence);
        }
    }

    private static void WriteIds(Utf8JsonWriter json, string name, ImmutableArray<int> indices, ImmutableArray<Segment> segments)
    {
        json.WriteStartArray(name);
        foreach (var index in indices)
        {
            json.WriteStringValue(XmlCharacters.Only(segments[index].Id));
        }

        json.WriteEndArray();
    }

    private static void WriteEvidence(Utf8JsonWriter json, Evidence evidence)
    {
        json.Text("kind", Names.Of(evidence.Kind));
        json.Text("left", evidence.Left);
        json.Text("right", evidence.Right);
        json.Number("weight", evidence.Weight);
    }
}
