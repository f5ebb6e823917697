using System.Buffers;
using System.Globalization;
using System.Text;

namespace Briefings.Site.Exports;

/// <summary>Writes tables as RFC 4180 has them, in UTF-8, so that no spreadsheet takes a text for a formula.</summary>
/// <remarks>A field that begins with one of <c>= + - @</c>, their full-width forms, a tab or a line end gets an apostrophe before it, unless it is a
/// number; so does one whose own apostrophe could be taken for such a mark. <see cref="Unguarded"/> takes it away again.</remarks>
internal static class Csv
{
    /// <summary>The media type.</summary>
    public const string MediaType = "text/csv";

    private const char Guard = '\'';
    private const string Dangerous = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\";\r\n\t");

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes rows; the first is the heading.</summary>
    public static void Write(IEnumerable<IReadOnlyList<string>> rows, Stream stream)
    {
        using var writer = new StreamWriter(stream, Utf8, leaveOpen: true) { NewLine = "\r\n" };
        foreach (var row in rows)
        {
            WriteRow(writer, row);
        }
    }

    /// <summary>A field as it is written.</summary>
    public static string Field(string text)
    {
        var safe = Guarded(text);
        return safe.AsSpan().IndexOfAny(Quoted) < 0 && !HasSpaceAround(safe)
            ? safe
            : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>A text that no spreadsheet takes for a formula.</summary>
    public static string Guarded(string text) => IsDangerous(text) || IsMarked(text) ? Guard + text : text;

    /// <summary>The text that <see cref="Guarded"/> was given.</summary>
    public static string Unguarded(string text) => IsMarked(text) ? text[1..] : text;

    private static void WriteRow(StreamWriter writer, IReadOnlyList<string> fields)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (i > 0)
            {
                writer.Write(',');
            }

            writer.Write(Field(fields[i]));
        }

        writer.WriteLine();
    }

    private static bool HasSpaceAround(string text) => text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]));

    private static bool IsDangerous(string text) =>
        text.Length > 0 && Dangerous.Contains(text[0], StringComparison.Ordinal)
        && !decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);

    private static bool IsMarked(string text) =>
        text.Length > 1 && text[0] == Guard && (text[1] == Guard || Dangerous.Contains(text[1], StringComparison.Ordinal));
}
