using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Briefings.Site.Publishing;

/// <summary>A published file.</summary>
/// <param name="Path">Its path below the output folder.</param>
/// <param name="Sha256">The SHA-256 of its bytes, as lower-case hexadecimal digits.</param>
/// <param name="Size">Its size in bytes.</param>
public sealed record ManifestEntry(string Path, string Sha256, long Size);

/// <summary>What was published, kept beside it as <c>.manifest.json</c>: the only files that a later publication may replace or remove.</summary>
/// <param name="Files">Sorted by path, ordinally.</param>
public sealed record Manifest(ImmutableArray<ManifestEntry> Files)
{
    /// <summary>The file's name, in the folder that was published into.</summary>
    public const string FileName = PublishedPath.Manifest;

    private const int Version = 1;
    private const int BytesOfLine = 192;
    private const int DigitsOfSize = 20;

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <returns>Null where the bytes are something else, or name a file outside the folder.</returns>
    public static Manifest? TryParse(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.GetProperty("version").GetInt32() != Version)
            {
                return null;
            }

            ImmutableArray<ManifestEntry> files = [.. root.GetProperty("files").EnumerateArray().Select(Entry)];
            var faults = new PathFaults();
            return files.All(f => faults.Of(f.Path) is null) ? new(files) : null;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    /// <summary>The manifest as UTF-8, a line a file, so that versions of it compare well.</summary>
    public ReadOnlyMemory<byte> ToJson()
    {
        var text = new ArrayBufferWriter<byte>(BytesOfLine * (Files.Length + 1));
        text.Write(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{{\"version\":{Version},\"files\":[")));
        for (var i = 0; i < Files.Length; i++)
        {
            text.Write(i == 0 ? "\n"u8 : ",\n"u8);
            Write(Files[i], text);
        }

        text.Write("\n]}\n"u8);
        return text.WrittenMemory;
    }

    private static void Write(ManifestEntry file, ArrayBufferWriter<byte> text)
    {
        text.Write("{\"path\":\""u8);
        Encoding.UTF8.GetBytes(JavaScriptEncoder.Default.Encode(file.Path), text);
        text.Write("\",\"sha256\":\""u8);
        Encoding.UTF8.GetBytes(file.Sha256, text);
        text.Write("\",\"size\":"u8);
        file.Size.TryFormat(text.GetSpan(DigitsOfSize), out var digits, provider: CultureInfo.InvariantCulture);
        text.Advance(digits);
        text.Write("}"u8);
    }

    private static ManifestEntry Entry(JsonElement file) => new(
        file.GetProperty("path").GetString() ?? "",
        file.GetProperty("sha256").GetString() ?? "",
        file.GetProperty("size").GetInt64());
}
