using System.IO.Enumeration;
using Briefings.Content.Reading;

namespace Briefings.Cli.Caching;

/// <summary>A file below a folder, as the file system lists it.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Size">In bytes.</param>
/// <param name="ChangedAt">When it was last written, in ticks of UTC.</param>
internal sealed record ListedFile(string Path, long Size, long ChangedAt);

/// <summary>Takes a file as the file system lists it.</summary>
internal delegate void FoundFile(ref FileSystemEntry entry);

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
    public static ListedFile[]? Of(string folder, int jobs) => Parts(folder, jobs, List) is { } parts ? [.. parts.SelectMany(p => p)] : null;

    /// <summary>The prints of every file below a folder, taken together; a repository's own are left out.</summary>
    /// <inheritdoc cref="Of"/>
    public static UInt128? PrintsOf(string folder, int jobs) =>
        Parts(folder, jobs, Prints) is { } parts ? parts.Aggregate(UInt128.Zero, (sum, part) => sum + part.Sum) : null;

    // What is found in the folder, then in each of the folders right below it.
    private static T[]? Parts<T>(string folder, int jobs, Func<string, EnumerationOptions, T?> find)
        where T : class
    {
        if (find(folder, Here) is not { } own)
        {
            return null;
        }

        var folders = Directory.GetDirectories(folder).Where(f => Path.GetFileName(f) is not Repository).Order(StringComparer.Ordinal).ToArray();
        var below = new T?[folders.Length];
        Parallel.For(0, folders.Length, new() { MaxDegreeOfParallelism = jobs }, i => below[i] = find(folders[i], Everything));
        return below.Contains(null) ? null : [own, .. below.Select(part => part!)];
    }

    private static ListedFile[]? List(string folder, EnumerationOptions options)
    {
        var files = new List<ListedFile>();
        var isPlain = Walk(folder, options, (ref entry) => files.Add(new(entry.ToSpecifiedFullPath(), entry.Length, entry.LastWriteTimeUtc.UtcTicks)));
        files.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return isPlain ? [.. files] : null;
    }

    private static FilePrints? Prints(string folder, EnumerationOptions options)
    {
        var prints = new FilePrints();
        return Walk(folder, options, (ref entry) => prints.Add(entry.Directory, entry.FileName, entry.Length, entry.LastWriteTimeUtc.UtcTicks)) ? prints : null;
    }

    // False where a link or what is no file is among them.
    private static bool Walk(string folder, EnumerationOptions options, FoundFile found)
    {
        var isPlain = true;
        var files = new FileSystemEnumerable<bool>(folder, (ref entry) => Take(ref entry), options)
        {
            ShouldIncludePredicate = (ref entry) =>
            {
                isPlain &= !entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
                return !entry.IsDirectory;
            },
            ShouldRecursePredicate = static (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.FileName is not Repository,
        };
        return files.All(isFile => isFile) && isPlain;

        bool Take(ref FileSystemEntry entry)
        {
            found(ref entry);
            return entry.Length > 0 || !SpecialFile.Is(new(entry.ToSpecifiedFullPath()));
        }
    }
}
