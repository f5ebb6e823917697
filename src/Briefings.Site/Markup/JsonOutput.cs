using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Briefings.Model.Texts;

namespace Briefings.Site.Markup;

/// <summary>JSON as the site publishes it: letters of every script as they are; whatever HTML gives a meaning (<c>&lt; &gt; &amp; '</c>)
/// escaped, so that none can end the element it stands in.</summary>
internal static class JsonOutput
{
    private const int MostPending = 16 * 1024;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };

    /// <summary>Writes a file, an object on one line with a line end after it: a machine needs no more, and the file is half as long.</summary>
    public static void Write(Stream stream, Action<Utf8JsonWriter> members)
    {
        // A stream that lends its memory is written into, without a copy between.
        using (var json = stream is IBufferWriter<byte> memory ? new Utf8JsonWriter(memory, Options) : new Utf8JsonWriter(stream, Options))
        {
            WriteObject(json, members);
        }

        stream.WriteByte((byte)'\n');
    }

    /// <summary>An object on one line, as UTF-8.</summary>
    public static ReadOnlySpan<byte> Object(Action<Utf8JsonWriter> members) => Object(members, 2 * 1024).Span;

    /// <summary>Members of an object as UTF-8, without the braces around them.</summary>
    /// <param name="members">Writes them, one at least.</param>
    /// <param name="room">For how many bytes there is room at first.</param>
    public static ReadOnlyMemory<byte> Members(Action<Utf8JsonWriter> members, int room) => Object(members, room)[1..^1];

    /// <summary>Members that <see cref="Members"/> made, as part of an object.</summary>
    public static void Written(this Utf8JsonWriter json, ReadOnlyMemory<byte> members) => json.WriteRawValue(members.Span, skipInputValidation: true);

    private static ReadOnlyMemory<byte> Object(Action<Utf8JsonWriter> members, int room)
    {
        var memory = new ArrayBufferWriter<byte>(room);
        using (var json = new Utf8JsonWriter(memory, Options))
        {
            WriteObject(json, members);
        }

        return memory.WrittenMemory;
    }

    private static void WriteObject(Utf8JsonWriter json, Action<Utf8JsonWriter> members)
    {
        json.WriteStartObject();
        members(json);
        json.WriteEndObject();
    }

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
            json.WriteNumber(name, Math.Round(number, 6));
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

            // The writer holds all that is not flushed in one piece of memory.
            if (json.BytesPending > MostPending)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
    }

    /// <summary>The same for arrays; who writes the members is handed the writer, so that nothing has to be made for each array.</summary>
    public static void Objects<T>(this Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<Utf8JsonWriter, T> members)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            members(json, item);
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
            json.WriteStartObject(name);
            foreach (var wording in text.Wordings)
            {
                json.WriteString(wording.Language.Value, XmlCharacters.Only(wording.Text));
            }

            json.WriteEndObject();
        }
    }
}
