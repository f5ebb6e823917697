using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Briefings.Model.Languages;

namespace Briefings.Site.Search;

/// <summary>Writes records for Pagefind's <c>addCustomRecord</c>, a JSON object a line.</summary>
public static class SearchRecordLines
{
    /// <summary>Stands between the text and its keywords. Pagefind indexes no sign, and excerpts end before it.</summary>
    public const string Mark = "\u2042";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A record as a line, without its end.</summary>
    /// <param name="record">The record.</param>
    /// <param name="pack">What is known of its language.</param>
    public static string Of(SearchRecord record, LanguagePack pack)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("bundle", record.Language.Value);

            // Pagefind would cut texts without spaces into words of its own; ours are cut already.
            json.WriteString("language", pack.IsUnspaced ? "und" : record.Language.Primary);
            json.WriteString("url", "/" + record.Route.Path);
            json.WriteString("content", $"{record.Text.Replace(Mark, "*", StringComparison.Ordinal)} {Mark} {string.Join(' ', record.Keywords)}");
            WriteMeta(json, record);
            WriteFilters(json, record);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteMeta(Utf8JsonWriter json, SearchRecord record)
    {
        json.WriteStartObject("meta");
        json.WriteString("title", record.Title);
        json.WriteString("label", record.Label);
        json.WriteEndObject();
    }

    private static void WriteFilters(Utf8JsonWriter json, SearchRecord record)
    {
        var date = record.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        json.WriteStartObject("filters");
        WriteFilter(json, "source", record.Sources);
        WriteFilter(json, "topic", record.Topics);
        WriteFilter(json, "date", date is null ? [] : [date]);
        json.WriteEndObject();
        if (date is not null)
        {
            json.WriteStartObject("sort");
            json.WriteString("date", date);
            json.WriteEndObject();
        }
    }

    private static void WriteFilter(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
