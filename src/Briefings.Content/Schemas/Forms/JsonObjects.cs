using System.Text.Json.Nodes;

namespace Briefings.Content.Schemas.Forms;

/// <summary>Puts JSON objects together.</summary>
internal static class JsonObjects
{
    /// <summary>The same object with a member more, or with another value of it; as it is where there is no value.</summary>
    public static JsonObject With(this JsonObject schema, string name, JsonNode? value)
    {
        if (value is not null)
        {
            schema[name] = value;
        }

        return schema;
    }
}
