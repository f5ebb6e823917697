using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Briefings.Content.Reading;
using Briefings.Model.Briefings;
using Briefings.Model.Texts;

namespace Briefings.Content.Briefings;

/// <summary>The alignments of one briefing that were corrected by hand.</summary>
/// <param name="Corrections">Them, file by file.</param>
public sealed record SavedAlignments(ImmutableArray<AlignmentCorrection> Corrections);

/// <summary>The files <c>alignment.&lt;language&gt;-&lt;language&gt;.yml</c>: one for each two languages, with any number of article pairs.</summary>
public static partial class AlignmentFile
{
    /// <summary>The name of the file for articles of two languages, the left one's first.</summary>
    public static string NameOf(LanguageTag left, LanguageTag right) => $"alignment.{left}-{right}.yml";

    /// <summary>Reads all such files of a briefing's folder; whether the articles are there is not looked up.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="displayFolder">The folder as its editor named it.</param>
    public static ReadResult<SavedAlignments> ReadFolder(string folder, string displayFolder)
    {
        var findings = new Findings();
        var listed = InputFile.Named(folder, displayFolder);
        var files = FolderListing.Of(listed, listed.FullPath, findings).Files.Where(f => IsNamed(f.Name));
        return findings.With(new SavedAlignments(AlignmentFileReader.ReadAll(files, new(findings, [])).Corrections));
    }

    /// <summary>A file's text with an alignment added at its end, or put in the place of the one of the same articles. All else stays as it is.</summary>
    /// <param name="text">The text so far; null where there is no file yet.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="correction">The alignment.</param>
    /// <returns>Null where the text is written in a way that nothing can be put into line by line.</returns>
    public static string? Put(string? text, string name, AlignmentCorrection correction)
    {
        var before = Parsed(text ?? "", name);
        if (before is null)
        {
            return null;
        }

        var entry = AlignmentText.Of(correction);
        var found = before.Value.FirstOrDefault(c => c.IsOf(correction.LeftId, correction.RightId));
        var result = found is null ? Added(text, entry) : Replaced(text!, entry, found, before.Value);
        var expected = before.Value.Length + (found is null ? 1 : 0);
        return Parsed(result, name)?.Length == expected ? result : null;
    }

    /// <summary>True for the name of such a file.</summary>
    internal static bool IsNamed(string name) => Name().IsMatch(name);

    private static ImmutableArray<AlignmentCorrection>? Parsed(string text, string name)
    {
        var findings = new Findings();
        var read = TextFile.Decode(name, Encoding.UTF8.GetBytes(text), findings) is { } source
            ? AlignmentFileReader.Read(source, name, new(findings, [])).Corrections
            : [];
        return findings.HasErrors ? null : read;
    }

    private static string Added(string? text, string entry) =>
        string.IsNullOrWhiteSpace(text) ? AlignmentText.Head + entry : $"{text.TrimEnd()}\n\n{entry}";

    // An alignment goes on to the next, whose comments are the next one's.
    private static string Replaced(string text, string entry, AlignmentCorrection found, ImmutableArray<AlignmentCorrection> all)
    {
        var lines = text.Split('\n');
        var start = found.At.Line - 1;
        var end = all.Select(c => c.At.Line - 1).Where(l => l > start).DefaultIfEmpty(lines.Length).Min();
        while (end < lines.Length && end > start + 1 && (string.IsNullOrWhiteSpace(lines[end - 1]) || lines[end - 1].StartsWith('#')))
        {
            end--;
        }

        var tail = string.Join('\n', lines.Skip(end));
        return string.Concat(lines.Take(start).Select(l => l + "\n")) + entry + tail;
    }

    [GeneratedRegex(@"^alignment\.[A-Za-z0-9-]+\.yml\z", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Name();
}
