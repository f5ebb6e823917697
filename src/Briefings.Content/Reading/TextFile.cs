using System.Buffers;
using System.Security;
using System.Text;
using System.Text.Unicode;
using Briefings.Model.Diagnostics;
using Briefings.Model.Sites;

namespace Briefings.Content.Reading;

/// <summary>Reads files as text; whatever is wrong with one becomes a finding.</summary>
internal static class TextFile
{
    /// <summary>The largest text, in bytes.</summary>
    public const int MaxBytes = InputLimits.TextBytes;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(i => (char)i).Except(['\t', '\n', '\r']), '\u007F', '\uFFFE', '\uFFFF']);

    /// <summary>Reads a file.</summary>
    /// <returns>Null, with a finding, where there is no text to be had.</returns>
    public static SourceText? Read(InputFile file, Findings findings) =>
        Bytes(file, MaxBytes, findings) is { } bytes ? Decode(file.DisplayPath, bytes, findings) : null;

    /// <summary>Reads a file as it is.</summary>
    /// <returns>Null, with a finding, where it cannot be read.</returns>
    public static byte[]? Bytes(InputFile file, Findings findings) => Bytes(file, long.MaxValue, findings);

    /// <summary>What a text holds, for who has nothing to report.</summary>
    /// <returns>Null where it cannot be read, or is too large.</returns>
    public static byte[]? Content(InputFile file) => File.Exists(file.FullPath) ? Bytes(file, MaxBytes, new()) : null;

    /// <summary>Reads bytes as UTF-8, with or without byte order mark.</summary>
    /// <returns>Null, with a finding at the first byte that does not fit, where they are something else.</returns>
    public static SourceText? Decode(string file, ReadOnlySpan<byte> bytes, Findings findings)
    {
        var content = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        if (!Utf8.IsValid(content))
        {
            ReportInvalid(file, content, findings);
            return null;
        }

        return WithoutControls(file, Encoding.UTF8.GetString(content), findings);
    }

    /// <summary>True for what a file system throws when a file is gone, locked or not ours.</summary>
    public static bool IsExpected(Exception error) =>
        error is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException or ArgumentException;

    /// <summary>Why a file could not be read, without the path of this machine.</summary>
    public static string Reason(Exception error) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => "it is not there.",
        UnauthorizedAccessException or SecurityException => "access is denied.",
        PathTooLongException => "its path is too long.",
        _ => "the system reports a failure.",
    };

    /// <summary>A text as <see cref="Decode"/> would have read it: NFC, and spaces for what no page can show.</summary>
    public static string Clean(string text) => SourceText.Of("", Spaced(text)).Text;

    /// <summary>False, with a finding, for a pipe, a socket or a device in the place of a file.</summary>
    public static bool IsFile(InputFile file, FileInfo info, Findings findings)
    {
        if (!SpecialFile.Is(info))
        {
            return true;
        }

        findings.Add(LimitRules.NotAFile, SourceSpan.Whole(file.DisplayPath), null);
        return false;
    }

    private static string Spaced(string text) => string.Create(text.Length, text, static (span, from) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = Forbidden.Contains(from[i]) ? ' ' : from[i];
        }
    });

    private static byte[]? Bytes(InputFile file, long most, Findings findings)
    {
        try
        {
            var info = new FileInfo(file.FullPath);
            if (info is { Exists: true, Length: var length } && length > most)
            {
                findings.Add(FileRules.TooLarge, SourceSpan.Whole(file.DisplayPath), null, length, most);
                return null;
            }

            return IsFile(file, info, findings) ? File.ReadAllBytes(file.FullPath) : null;
        }
        catch (Exception error) when (IsExpected(error))
        {
            findings.Add(FileRules.Unreadable, SourceSpan.Whole(file.DisplayPath), null, Reason(error));
        }

        return null;
    }

    private static SourceText WithoutControls(string file, string decoded, Findings findings)
    {
        var first = decoded.AsSpan().IndexOfAny(Forbidden);
        if (first < 0)
        {
            return SourceText.Of(file, decoded);
        }

        var source = SourceText.Of(file, Spaced(decoded));
        findings.Add(FileRules.ControlCharacter, source.RawSpanAt(first), "Delete it; it cannot be seen in every editor.", (int)decoded[first]);
        return source;
    }

    private static void ReportInvalid(string file, ReadOnlySpan<byte> bytes, Findings findings)
    {
        var index = 0;
        while (Rune.DecodeFromUtf8(bytes[index..], out _, out var length) is OperationStatus.Done)
        {
            index += length;
        }

        var before = Encoding.UTF8.GetString(bytes[..index]);
        var hint = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]
            ? "It looks like UTF-16. Save it as UTF-8."
            : "It may be Windows-1252 or Latin-1. Save it as UTF-8.";
        findings.Add(FileRules.NotUtf8, SourceText.Of(file, before).RawSpanAt(before.Length), hint, bytes[index]);
    }
}
