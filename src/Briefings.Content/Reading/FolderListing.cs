using System.Collections.Immutable;
using Briefings.Model.Diagnostics;

namespace Briefings.Content.Reading;

/// <summary>What a folder holds, in ordinal order, without names that start with a full stop.</summary>
/// <param name="Files">Its files.</param>
/// <param name="Folders">Its folders.</param>
internal sealed record FolderListing(ImmutableArray<InputFile> Files, ImmutableArray<InputFile> Folders)
{
    private const int MaxDepth = 16;

    /// <summary>Lists a folder; one that cannot be read is a finding and lists as empty.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="root">The input folder's full path, which no link may lead out of.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static FolderListing Of(InputFile folder, string root, Findings findings)
    {
        try
        {
            var entries = new DirectoryInfo(folder.FullPath).EnumerateFileSystemInfos()
                .Where(e => !e.Name.StartsWith('.'))
                .OrderBy(e => e.Name, StringComparer.Ordinal)
                .Where(e => IsInside(folder.Inside(e.Name), e, root, findings))
                .ToArray();
            return new(
                [.. entries.Where(e => e is not DirectoryInfo).Select(e => folder.Inside(e.Name))],
                [.. entries.OfType<DirectoryInfo>().Select(e => folder.Inside(e.Name))]);
        }
        catch (Exception error) when (TextFile.IsExpected(error))
        {
            findings.Add(FileRules.Unreadable, SourceSpan.Whole(folder.DisplayPath), null, TextFile.Reason(error));
            return new([], []);
        }
    }

    /// <summary>Every file below a folder, folder by folder.</summary>
    public static IEnumerable<InputFile> AllFiles(InputFile folder, string root, Findings findings) => AllFiles(folder, root, 0, findings);

    private static IEnumerable<InputFile> AllFiles(InputFile folder, string root, int depth, Findings findings)
    {
        if (depth > MaxDepth)
        {
            findings.Add(FileRules.TooDeep, SourceSpan.Whole(folder.DisplayPath), null, MaxDepth);
            return [];
        }

        var listing = Of(folder, root, findings);
        return listing.Files.Concat(listing.Folders.SelectMany(f => AllFiles(f, root, depth + 1, findings)));
    }

    // Links to folders are never followed, so that no folder can hold itself.
    private static bool IsInside(InputFile entry, FileSystemInfo info, string root, Findings findings)
    {
        if (info.LinkTarget is not { } target)
        {
            return true;
        }

        if (info is FileInfo && info.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } real
            && real.FullName.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            return true;
        }

        findings.Add(FileRules.Link, SourceSpan.Whole(entry.DisplayPath), "Copy the file to where the link is.", target);
        return false;
    }
}
