using System.Collections.Immutable;
using Briefings.Content.Briefings;
using Briefings.Content.Reading;
using Briefings.Model.Diagnostics;

namespace Briefings.Content.Sites;

/// <summary>What the input folder holds, by what it is. All of it may be missing.</summary>
/// <param name="Root">The folder itself.</param>
/// <param name="Settings"><c>site.yml</c>.</param>
/// <param name="Sources"><c>sources.yml</c>, and files below <c>sources/</c>.</param>
/// <param name="Entities">Files below <c>entities/</c>.</param>
/// <param name="Pages">Files in <c>pages/</c>.</param>
/// <param name="Assets">Files below <c>assets/</c>.</param>
/// <param name="Static">Files below <c>static/</c>.</param>
/// <param name="Briefings">Folders in <c>briefings/</c>.</param>
internal sealed record SiteFolder(
    InputFile Root,
    InputFile? Settings,
    ImmutableArray<InputFile> Sources,
    ImmutableArray<InputFile> Entities,
    ImmutableArray<InputFile> Pages,
    ImmutableArray<InputFile> Assets,
    ImmutableArray<InputFile> Static,
    ImmutableArray<InputFile> Briefings)
{
    private const string SettingsName = "site.yml";

    private static readonly string[] FileNames = [SettingsName, SourceReader.ListName];
    private static readonly string[] FolderNames = ["sources", "entities", "pages", "assets", "static", "briefings"];

    /// <summary>Lists the input; a name that means nothing is a finding.</summary>
    public static SiteFolder List(InputFile root, Findings findings)
    {
        root = root with { FullPath = RealPath(root.FullPath) };
        var top = FolderListing.Of(root, root.FullPath, findings);
        ReportUnknown(top.Files.Where(f => f.Name is not TextName.ReadMe), FileNames, findings);
        ReportUnknown(top.Folders, FolderNames, findings);
        var briefings = Listing(top, "briefings", root, findings);
        var pages = Listing(top, "pages", root, findings);
        ReportUnknown(briefings.Files.Where(f => f.Name is not TextName.ReadMe), ["<id>/<source>.<language>.md"], findings);
        ReportUnknown(pages.Folders, [], findings);
        return new(
            root,
            top.Files.FirstOrDefault(f => f.Name is SettingsName),
            [.. top.Files.Where(f => f.Name is SourceReader.ListName), .. Below(top, "sources", root, findings).Where(f => f.Name is not TextName.ReadMe)],
            [.. Below(top, "entities", root, findings).Where(f => f.Name is not TextName.ReadMe)],
            [.. pages.Files.Where(f => f.Name is not TextName.ReadMe)],
            Below(top, "assets", root, findings),
            Below(top, "static", root, findings),
            briefings.Folders);
    }

    // What an input folder that is itself a link leads to, so that links inside it can be told from links out of it.
    private static string RealPath(string path)
    {
        var folder = new DirectoryInfo(path);
        return folder.LinkTarget is not null && folder.ResolveLinkTarget(returnFinalTarget: true) is { Exists: true } real ? real.FullName : path;
    }

    private static FolderListing Listing(FolderListing top, string name, InputFile root, Findings findings) =>
        Folder(top, name) is { } folder ? FolderListing.Of(folder, root.FullPath, findings) : new([], []);

    private static ImmutableArray<InputFile> Below(FolderListing top, string name, InputFile root, Findings findings) =>
        Folder(top, name) is { } folder ? [.. FolderListing.AllFiles(folder, root.FullPath, findings)] : [];

    private static InputFile? Folder(FolderListing top, string name) =>
        top.Folders.FirstOrDefault(f => string.Equals(f.Name, name, StringComparison.Ordinal));

    private static void ReportUnknown(IEnumerable<InputFile> entries, IReadOnlyList<string> known, Findings findings)
    {
        foreach (var entry in entries.Where(e => !known.Contains(e.Name, StringComparer.Ordinal)))
        {
            var folder = entry.DisplayPath[..^(entry.Name.Length + 1)];
            findings.Add(FileRules.UnknownFile, SourceSpan.Whole(entry.DisplayPath), Hints.Known(entry.Name, "names", known), entry.Name, folder + "/");
        }
    }
}
