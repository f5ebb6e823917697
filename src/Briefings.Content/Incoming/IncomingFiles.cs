using System.Collections.Immutable;
using System.Text;
using Briefings.Content.Manuscripts;
using Briefings.Content.Reading;
using Briefings.Content.WebPages;
using Briefings.Model.Diagnostics;

namespace Briefings.Content.Incoming;

/// <summary>Reads what editors bring in: plain text, Markdown and saved web pages.</summary>
public static class IncomingFiles
{
    private const int MaxBytes = 16 * 1024 * 1024;
    private const int Sniffed = 1024;

    private static readonly ImmutableArray<string> PageEndings = [".html", ".htm", ".xhtml"];
    private static readonly ImmutableArray<string> MarkdownEndings = [".md", ".markdown"];
    private static readonly ImmutableArray<string> PageStarts = ["<!doctype html", "<html", "<head", "<body", "<article", "<main", "<!-- saved from", "<?xml"];

    /// <summary>The files that are meant by a path: the file itself, or, of a folder, its own texts in the order of their names.</summary>
    /// <param name="path">A file or folder.</param>
    /// <returns>No files, with the reason, where a folder cannot be read or has none.</returns>
    public static ReadResult<InputFile[]> List(string path)
    {
        var findings = new Findings();
        var named = InputFile.Named(path, path);
        if (!Directory.Exists(path))
        {
            return findings.With<InputFile[]>([named]);
        }

        var files = FolderListing.Of(named, named.FullPath, findings).Files.Where(f => IsKnown(f.Name)).ToArray();
        if (files.Length == 0 && !findings.HasErrors)
        {
            findings.Add(ImportRules.NothingToImport, SourceSpan.Whole(named.DisplayPath), "Name another folder, or the files themselves.");
        }

        return findings.With<InputFile[]>(files);
    }

    /// <summary>Reads a file by its ending; one without a known ending is plain text unless it starts like a page.</summary>
    /// <returns>Nothing, with the reason, where it cannot be read.</returns>
    public static ReadResult<Manuscript> Read(InputFile file)
    {
        var findings = new Findings();
        var at = SourceSpan.Whole(file.DisplayPath);
        try
        {
            var info = new FileInfo(file.FullPath);
            if (info is { Exists: true, Length: > MaxBytes and var length })
            {
                findings.Add(FileRules.TooLarge, at, null, length, MaxBytes);
                return findings.With<Manuscript>(null);
            }

            return TextFile.IsFile(file, info, findings) ? Read(file.DisplayPath, File.ReadAllBytes(file.FullPath)) : findings.With<Manuscript>(null);
        }
        catch (Exception error) when (TextFile.IsExpected(error))
        {
            findings.Add(FileRules.Unreadable, at, null, TextFile.Reason(error));
            return findings.With<Manuscript>(null);
        }
    }

    /// <summary>Reads the text that comes on standard input: a page where it starts like one, Markdown where it starts with front matter.</summary>
    public static ReadResult<Manuscript> Read(string file, string text) => Read(file, Encoding.UTF8.GetBytes(text));

    private static ReadResult<Manuscript> Read(string file, byte[] bytes)
    {
        var start = Encoding.Latin1.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, Sniffed))).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\n', '\r', '\t');
        if (Ends(file, PageEndings) || (!IsKnown(file) && PageStarts.Any(s => start.StartsWith(s, StringComparison.OrdinalIgnoreCase))))
        {
            return WebPageReader.Read(file, bytes);
        }

        var isMarkdown = Ends(file, MarkdownEndings) || (!IsKnown(file) && (start.StartsWith("---\n", StringComparison.Ordinal) || start.StartsWith("---\r", StringComparison.Ordinal)));
        return isMarkdown ? MarkdownManuscript.Read(file, bytes) : PlainManuscript.Read(file, bytes);
    }

    private static bool IsKnown(string name) => Ends(name, PageEndings) || Ends(name, MarkdownEndings) || Ends(name, [".txt"]);

    private static bool Ends(string name, ImmutableArray<string> endings) => endings.Any(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase));
}
