using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Briefings.Model.Texts;

namespace Briefings.Site.Markup;

/// <summary>JSON as the site publishes it: letters of every script as they are; whatever HTML gives a meaning (<c>&lt; &gt; &amp; '</c>)
/// escaped, so that none can end the element it stands in.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private static readonly JsonWriterOptions Indented = Compact with { Indented = true, NewLine = "\n" };

    /// <summary>Writes one document, an object, for people to read, with a line end after it.</summary>
    public static void Write(Stream stream, Action<Utf8JsonWriter> members)
    {
        Write(stream, Indented, members);
        stream.WriteByte((byte)'\n');
    }

    /// <summary>Writes one document, an object, on one line.</summary>
    public static void WriteCompact(Stream stream, Action<Utf8JsonWriter> members) => Write(stream, Compact, members);

    /// <summary>A text, without characters that are no text; left out where it is null or empty.</summary>
    public static void Text(this Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, XmlCharacters.Only(value));
        }
    }

    /// <summary>A number with at most six decimals; left out where it is null.</summary>
    public static void Number(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(Math.Round(number, 6).ToString("0.######", CultureInfo.InvariantCulture));
        }
    }

    /// <summary>A flag, left out where it is false.</summary>
    public static void Flag(this Utf8JsonWriter json, string name, bool value)
    {
        if (value)
        {
            json.WriteBoolean(name, value);
        }
    }

    /// <summary>An object as a member.</summary>
    public static void Object(this Utf8JsonWriter json, string name, Action members)
    {
        json.WriteStartObject(name);
        members();
        json.WriteEndObject();
    }

    /// <summary>An array of objects as a member, also where there are none.</summary>
    public static void Objects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> members)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            members(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>An array of texts as a member, also where there are none.</summary>
    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(XmlCharacters.Only(text));
        }

        json.WriteEndArray();
    }

    /// <summary>A text in several languages as an object by language tag; left out where there is none.</summary>
    public static void Texts(this Utf8JsonWriter json, string name, LocalizedText text)
    {
        if (!text.IsEmpty)
        {
            json.Object(name, () =>
            {
                foreach (var wording in text.Wordings)
                {
                    json.WriteString(wording.Language.Value, XmlCharacters.Only(wording.Text));
                }
            });
        }
    }

    private static void Write(Stream stream, JsonWriterOptions options, Action<Utf8JsonWriter> members)
    {
        using var json = new Utf8JsonWriter(stream, options);
        json.WriteStartObject();
        members(json);
        json.WriteEndObject();
    }
}
