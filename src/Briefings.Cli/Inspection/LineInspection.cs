using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Briefings.Cli.Output;
using Briefings.Cli.Sites;
using Briefings.Model.Texts;

namespace Briefings.Cli.Inspection;

/// <summary>Finds the facts of many short texts: a line of JSON in, a line of JSON out.</summary>
internal static class LineInspection
{
    /// <summary>Reads standard input to its end. A line that cannot be read is reported and left out.</summary>
    public static int Run(string inputFolder, Streams streams, CancellationToken cancellation)
    {
        var analysis = new TextAnalysis(SiteGlossary.Read(inputFolder, cancellation));
        var result = ExitCodes.Fine;
        for (var number = 1; streams.In.ReadLine() is { } line; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (Read(line, out var mistake) is { } text)
            {
                streams.Out.WriteLine(Json.Line(Facts(text, analysis)));
            }
            else
            {
                streams.Complain(string.Create(CultureInfo.InvariantCulture, $"line {number} of standard input was left out: {mistake}"));
                result = ExitCodes.InputErrors;
            }
        }

        return result;
    }

    private static JsonObject Facts(InputText text, TextAnalysis analysis)
    {
        var facts = analysis.Facts(text.Text, text.Language, text.Published);
        return new() { ["id"] = text.Id?.DeepClone(), ["facts"] = Json.Array(facts.Select(FactJson.Of)) };
    }

    private static InputText? Read(string line, out string mistake)
    {
        mistake = "";
        try
        {
            if (JsonNode.Parse(line) is not JsonObject map)
            {
                mistake = "it is not a JSON object.";
            }
            else if (!LanguageTag.TryParse(Text(map, "lang"), out var language))
            {
                mistake = "“lang” is missing or is not a language tag such as fr.";
            }
            else if (Text(map, "text") is not { } text)
            {
                mistake = "“text” is missing or is not a string.";
            }
            else if (!Day(map, out var published))
            {
                mistake = "“published” is not a day such as 2025-05-20.";
            }
            else
            {
                return new(map["id"], language, published, text);
            }
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            mistake = "it is not JSON.";
        }

        return null;
    }

    private static string? Text(JsonObject map, string key) =>
        map[key] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static bool Day(JsonObject map, out DateOnly? day)
    {
        day = DateOnly.TryParseExact(Text(map, "published"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
        return day is not null || map["published"] is null;
    }

    private sealed record InputText(JsonNode? Id, LanguageTag Language, DateOnly? Published, string Text);
}
