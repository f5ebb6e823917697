using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Briefings.Cli.Output;

/// <summary>Writes JSON in which letters of every script stay readable.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Indented = new(Compact) { WriteIndented = true, NewLine = "\n" };

    /// <summary>On one line.</summary>
    public static string Line(JsonNode node) => node.ToJsonString(Compact);

    /// <summary>For people to read, indented.</summary>
    public static string Pretty(JsonNode node) => node.ToJsonString(Indented);

    /// <summary>An array of nodes.</summary>
    public static JsonArray Array(IEnumerable<JsonNode?> nodes) => new([.. nodes]);

    /// <summary>An object of the given members, without those that are null.</summary>
    public static JsonObject Object(params ReadOnlySpan<(string Name, JsonNode? Value)> members)
    {
        var result = new JsonObject();
        foreach (var (name, value) in members)
        {
            if (value is not null)
            {
                result[name] = value;
            }
        }

        return result;
    }
}
