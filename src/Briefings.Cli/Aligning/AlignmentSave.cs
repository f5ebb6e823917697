using Briefings.Cli.Output;
using Briefings.Content.Briefings;
using Briefings.Content.Reading;
using Briefings.Model.Briefings;
using Briefings.Model.Texts;

namespace Briefings.Cli.Aligning;

/// <summary>Writes alignments to where an editor corrects them and the build obeys them.</summary>
internal static class AlignmentSave
{
    private const string Briefings = "briefings";

    /// <summary>What keeps two texts from having an alignment beside them, as a sentence; null where nothing does.</summary>
    public static string? Refusal(AlignOptions options) =>
        !IsArticle(options.Left) || !IsArticle(options.Right) ? "--save is for two articles, which end in .md."
        : !AreInOneFolder(options) ? "--save is for two articles of one briefing, in one folder."
        : options.From is not null || options.To is not null ? "--save takes the languages that the articles themselves say. Leave --from and --to out."
        : null;

    /// <summary>The input folder that two articles of a briefing are in, whose glossary the build uses too; null where nothing is saved.</summary>
    public static string? SiteOf(AlignOptions options) =>
        options.Saves && Path.GetDirectoryName(FolderOf(options.Left)) is { } parent && Path.GetFileName(parent) == Briefings
            ? Path.GetDirectoryName(parent)
            : null;

    /// <summary>Whether both files are in one folder.</summary>
    public static bool AreInOneFolder(AlignOptions options) => string.Equals(FolderOf(options.Left), FolderOf(options.Right), StringComparison.Ordinal);

    /// <summary>Reads the corrected alignments beside the left file.</summary>
    public static ReadResult<SavedAlignments> ReadBeside(AlignOptions options) => AlignmentFile.ReadFolder(FolderBeside(options), FolderBeside(options));

    /// <summary>Adds an alignment to its file, or makes the file, and prints what was written.</summary>
    public static int Run(AlignOptions options, AlignmentCorrection draft, Streams streams)
    {
        var folder = FolderBeside(options);
        var saved = ReadBeside(options);
        if (!saved.IsUsable)
        {
            DiagnosticText.Print(saved.Diagnostics, streams.ErrorConsole());
            streams.Complain("nothing was saved, since the alignments that are there have mistakes.");
            return ExitCodes.InputErrors;
        }

        var name = AlignmentFile.NameOf(LanguageOf(draft.LeftId), LanguageOf(draft.RightId));
        var path = $"{folder}/{name}";
        var existing = saved.Value!.Corrections.FirstOrDefault(c => c.IsOf(draft.LeftId, draft.RightId));
        return existing is not null && Kept(existing, path, options) is { } reason
            ? Refuse(reason, ExitCodes.Files, streams)
            : Write(path, name, draft, streams);
    }

    private static string? Kept(AlignmentCorrection existing, string path, AlignOptions options)
    {
        var place = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{existing.At.File}({existing.At.Line},{existing.At.Column})");
        return !string.Equals(existing.At.File, path, StringComparison.Ordinal) ? $"{place} aligns these articles the other way round. Swap LEFT and RIGHT."
            : options.Replaces ? null
            : $"{place} aligns these articles already and was left as it is. Give --force to replace it.";
    }

    private static int Write(string path, string name, AlignmentCorrection draft, Streams streams)
    {
        if (AlignmentFile.Put(File.Exists(path) ? File.ReadAllText(path) : null, name, draft) is not { } text)
        {
            return Refuse($"{path} is written in a way that nothing can be added to. Start each alignment with a line “- left: …”.", ExitCodes.Files, streams);
        }

        WholeFile.Write(path, text);
        streams.Out.WriteLine($"{path}: {draft.LeftId} – {draft.RightId}, {DiagnosticSummary.Count(draft.Beads.Length, "bead")}");
        return ExitCodes.Fine;
    }

    private static int Refuse(string reason, int code, Streams streams)
    {
        streams.Complain(reason);
        return code;
    }

    private static LanguageTag LanguageOf(string articleId) => LanguageTag.Parse(articleId[(articleId.LastIndexOf('.') + 1)..]);

    private static bool IsArticle(string file) => file.EndsWith(".md", StringComparison.Ordinal);

    private static string FolderBeside(AlignOptions options) =>
        InputFolder.Shown(Path.GetDirectoryName(options.Left) is { Length: > 0 } named ? named : ".");

    private static string? FolderOf(string file) => Path.GetDirectoryName(Path.GetFullPath(file));
}
