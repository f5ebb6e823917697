using System.IO.Enumeration;
using Briefings.Content.Reading;

namespace Briefings.Cli.Caching;

/// <summary>A file below a folder, as the file system lists it.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Size">In bytes.</param>
/// <param name="ChangedAt">When it was last written, in ticks of UTC.</param>
internal readonly record struct ListedFile(string Path, long Size, long ChangedAt);

/// <summary>Lists the files below folders.</summary>
internal static class FileTree
{
    private const string Repository = ".git";

    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>Every file below a folder, by path, ordinally; a repository's own are left out.</summary>
    /// <returns>Null where a link is among them, or what is no file: what is behind it is not looked at.</returns>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    public static ListedFile[]? Of(string folder)
    {
        var isPlain = true;
        var files = new FileSystemEnumerable<ListedFile>(
            folder, static (ref entry) => new(entry.ToSpecifiedFullPath(), entry.Length, entry.LastWriteTimeUtc.UtcTicks), Everything)
        {
            ShouldIncludePredicate = (ref entry) =>
            {
                isPlain &= !entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
                return !entry.IsDirectory;
            },
            ShouldRecursePredicate = static (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.FileName is not Repository,
        }.ToArray();
        Array.Sort(files, static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return isPlain && !Array.Exists(files, f => f.Size == 0 && SpecialFile.Is(new(f.Path))) ? files : null;
    }
}
