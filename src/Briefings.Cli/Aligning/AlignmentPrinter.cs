using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Briefings.Analysis.Alignment;
using Briefings.Cli.Output;
using Briefings.Site.Exports;

namespace Briefings.Cli.Aligning;

/// <summary>Prints alignments.</summary>
internal static class AlignmentPrinter
{
    /// <summary>Prints an alignment in the format asked for.</summary>
    public static void Print(AlignedTexts texts, AlignFormat format, TextWriter output)
    {
        switch (format)
        {
            case AlignFormat.Tsv:
                Lines(texts.Beads.Select(b => $"{texts.Left.Words(b.Left)}\t{texts.Right.Words(b.Right)}"), output);
                break;
            case AlignFormat.Tmx:
                output.Write(AsTmx(texts));
                break;
            case AlignFormat.Json:
                output.WriteLine(Json.Pretty(AsJson(texts)));
                break;
            default:
                Lines(texts.Beads.Select(Indices), output);
                break;
        }
    }

    private static void Lines(IEnumerable<string> lines, TextWriter output)
    {
        foreach (var line in lines)
        {
            output.WriteLine(line);
        }
    }

    private static string Indices(Bead bead) => string.Create(
        CultureInfo.InvariantCulture, $"[{string.Join(", ", bead.Left)}]:[{string.Join(", ", bead.Right)}]:{bead.Score:F6}");

    private static string AsTmx(AlignedTexts texts)
    {
        using var stream = new MemoryStream();
        var units = texts.Beads.Where(b => b.IsLinked).Select(b => new TmxUnit(texts.Left.Words(b.Left), texts.Right.Words(b.Right), b.Score));
        Tmx.Write(new(texts.Left.Language, texts.Right.Language, units), stream);
        return Encoding.UTF8.GetString(stream.ToArray()) + Environment.NewLine;
    }

    private static JsonObject AsJson(AlignedTexts texts) => Json.Object(
        ("left", AsJson(texts.Left)),
        ("right", AsJson(texts.Right)),
        ("beads", Json.Array(texts.Beads.Select(b => Json.Object(
            ("left", Numbers(b.Left)),
            ("right", Numbers(b.Right)),
            ("score", Math.Round(b.Score, 6)),
            ("evidence", Json.Array(b.Evidence.Select(AsJson))))))));

    private static JsonObject AsJson(AlignedSide side) => Json.Object(
        ("language", side.Language.Value), ("segments", Json.Array(side.Segments.Select(s => (JsonNode?)s))));

    private static JsonObject AsJson(Evidence evidence) => Json.Object(
        ("kind", evidence.Kind.ToString().ToLowerInvariant()),
        ("left", evidence.Left),
        ("right", evidence.Right),
        ("weight", Math.Round(evidence.Weight, 6)));

    private static JsonArray Numbers(ImmutableArray<int> numbers) => Json.Array(numbers.Select(n => (JsonNode?)n));
}
