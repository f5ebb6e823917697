using System.IO.Enumeration;
using Briefings.Content.Reading;

namespace Briefings.Cli.Caching;

/// <summary>A file below a folder, as the file system lists it.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Size">In bytes.</param>
/// <param name="ChangedAt">When it was last written, in ticks of UTC.</param>
internal sealed record ListedFile(string Path, long Size, long ChangedAt);

/// <summary>Lists the files below folders.</summary>
internal static class FileTree
{
    private const string Repository = ".git";

    private static readonly EnumerationOptions Here = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false, RecurseSubdirectories = true };

    /// <summary>Every file below a folder, first those in it, then folder by folder, each by path, ordinally; a repository's own are left out.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="jobs">How many of the folders right below it are listed at a time; at least 1.</param>
    /// <returns>Null where a link is among them, or what is no file: what is behind it is not looked at.</returns>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    /// <exception cref="AggregateException">A folder below it cannot be listed.</exception>
    public static ListedFile[]? Of(string folder, int jobs)
    {
        if (List(folder, Here) is not { } own)
        {
            return null;
        }

        var folders = Directory.GetDirectories(folder).Where(f => Path.GetFileName(f) is not Repository).Order(StringComparer.Ordinal).ToArray();
        var below = new ListedFile[]?[folders.Length];
        Parallel.For(0, folders.Length, new() { MaxDegreeOfParallelism = jobs }, i => below[i] = List(folders[i], Everything));
        return below.Contains(null) ? null : [.. own, .. below.SelectMany(files => files!)];
    }

    private static ListedFile[]? List(string folder, EnumerationOptions options)
    {
        var isPlain = true;
        var files = new FileSystemEnumerable<ListedFile>(
            folder, static (ref entry) => new(entry.ToSpecifiedFullPath(), entry.Length, entry.LastWriteTimeUtc.UtcTicks), options)
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
