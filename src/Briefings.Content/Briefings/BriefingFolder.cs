using System.Collections.Immutable;
using Briefings.Content.Reading;
using Briefings.Model.Diagnostics;

namespace Briefings.Content.Briefings;

/// <summary>The files of one briefing, by what they are.</summary>
/// <param name="Folder">The folder, whose name is the briefing's id.</param>
/// <param name="File"><c>briefing.yml</c>, where there is one.</param>
/// <param name="DeskTexts"><c>index.&lt;language&gt;.md</c>.</param>
/// <param name="Articles">Every other text.</param>
/// <param name="Alignments"><c>alignment.&lt;language&gt;-&lt;language&gt;.yml</c>.</param>
internal sealed record BriefingFolder(
    InputFile Folder, InputFile? File, ImmutableArray<InputFile> DeskTexts, ImmutableArray<InputFile> Articles, ImmutableArray<InputFile> Alignments)
{
    private static readonly string[] KnownNames = [BriefingFileReader.Name, "index.<language>.md", "<source>.<language>.md", "alignment.<language>-<language>.yml"];

    /// <summary>Lists a folder; a file that means nothing there is a finding.</summary>
    public static BriefingFolder List(InputFile folder, string root, Findings findings)
    {
        var listing = FolderListing.Of(folder, root, findings);
        var file = listing.Files.FirstOrDefault(f => f.Name is BriefingFileReader.Name);
        var texts = listing.Files.Where(f => TextName.IsText(f.Name) && f.Name is not TextName.ReadMe).ToLookup(f => DeskTextReader.IsDeskText(f.Name));
        var unknown = listing.Files.Where(f => f != file && !TextName.IsText(f.Name) && !AlignmentFile.IsNamed(f.Name));
        foreach (var other in unknown.Concat(listing.Folders))
        {
            findings.Add(FileRules.UnknownFile, SourceSpan.Whole(other.DisplayPath), HintFor(other.Name), other.Name, "a briefing's folder");
        }

        return new(folder, file, [.. texts[true]], [.. texts[false]], [.. listing.Files.Where(f => AlignmentFile.IsNamed(f.Name))]);
    }

    private static string HintFor(string name) =>
        name.EndsWith(".markdown", StringComparison.Ordinal) || name.EndsWith(".txt", StringComparison.Ordinal)
            ? "Articles end in .md: <source>.<language>.md."
            : Hints.Known(name, "names", KnownNames)!;
}
