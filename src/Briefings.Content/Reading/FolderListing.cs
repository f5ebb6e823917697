using System.Collections.Immutable;
using Briefings.Model.Diagnostics;
using Briefings.Model.Sites;

namespace Briefings.Content.Reading;

/// <summary>What a folder holds, in ordinal order, without what is hidden or left behind.</summary>
/// <param name="Files">Its files.</param>
/// <param name="Folders">Its folders.</param>
internal sealed record FolderListing(ImmutableArray<InputFile> Files, ImmutableArray<InputFile> Folders)
{
    /// <summary>Lists a folder; one that cannot be read is a finding and lists as empty.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="root">The input folder's full path, which no link may lead out of.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static FolderListing Of(InputFile folder, string root, Findings findings)
    {
        try
        {
            var entries = Few(folder, new DirectoryInfo(folder.FullPath).EnumerateFileSystemInfos().Where(e => !LeftBehind.Is(e.Name)), findings)
                .OrderBy(e => e.Name, StringComparer.Ordinal)
                .Select(e => (IsFolder: e is DirectoryInfo, File: InsideOf(folder.Inside(e.Name), e, root, findings)))
                .ToArray();
            return new(
                [.. entries.Where(e => !e.IsFolder).Select(e => e.File).OfType<InputFile>()],
                [.. entries.Where(e => e.IsFolder).Select(e => e.File).OfType<InputFile>()]);
        }
        catch (Exception error) when (TextFile.IsExpected(error))
        {
            findings.Add(FileRules.Unreadable, SourceSpan.Whole(folder.DisplayPath), null, TextFile.Reason(error));
            return new([], []);
        }
    }

    /// <summary>Every file below a folder, folder by folder.</summary>
    public static IEnumerable<InputFile> AllFiles(InputFile folder, string root, Findings findings) =>
        Few(folder, AllFiles(folder, root, 0, findings), findings);

    private static IEnumerable<InputFile> AllFiles(InputFile folder, string root, int depth, Findings findings)
    {
        if (depth > InputLimits.FolderDepth)
        {
            findings.Add(FileRules.TooDeep, SourceSpan.Whole(folder.DisplayPath), null, InputLimits.FolderDepth);
            return [];
        }

        var listing = Of(folder, root, findings);
        return listing.Files.Concat(listing.Folders.SelectMany(f => AllFiles(f, root, depth + 1, findings)));
    }

    private static List<T> Few<T>(InputFile folder, IEnumerable<T> entries, Findings findings)
    {
        List<T> few = [.. entries.Take(InputLimits.Files + 1)];
        if (few.Count > InputLimits.Files)
        {
            findings.Add(LimitRules.TooManyFiles, SourceSpan.Whole(folder.DisplayPath), null, InputLimits.Files);
            few.RemoveAt(InputLimits.Files);
        }

        return few;
    }

    // Links to folders are never followed, so that no folder can hold itself. A link to a file is read where it leads to, not through the link.
    private static InputFile? InsideOf(InputFile entry, FileSystemInfo info, string root, Findings findings)
    {
        if (info.LinkTarget is not { } target)
        {
            return info is FileInfo file ? FileOf(entry, file, findings) : entry;
        }

        if (info is FileInfo && info.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } real && IsBelow(root, real.FullName))
        {
            return FileOf(entry, real, findings);
        }

        findings.Add(FileRules.Link, SourceSpan.Whole(entry.DisplayPath), "Copy the file to where the link is.", target);
        return null;
    }

    private static InputFile? FileOf(InputFile entry, FileInfo file, Findings findings) =>
        TextFile.IsFile(entry, file, findings) ? entry with { FullPath = file.FullName } : null;

    // Neither a hidden name nor another link may be on the way, since a path says nothing of where a link on it leads.
    private static bool IsBelow(string root, string path)
    {
        var steps = Path.GetRelativePath(root, path).Split(Path.DirectorySeparatorChar);
        return Array.TrueForAll(steps, step => !step.StartsWith('.')) && !Path.IsPathRooted(steps[0])
            && Enumerable.Range(1, steps.Length - 1).All(i => new DirectoryInfo(Path.Combine([root, .. steps[..i]])).LinkTarget is null);
    }
}
