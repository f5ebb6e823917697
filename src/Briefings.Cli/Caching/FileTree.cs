using System.Collections.Immutable;

namespace Briefings.Cli.Caching;

/// <summary>A file below a folder, as the file system lists it.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="State">How it looks.</param>
internal sealed record ListedFile(string Path, FileState State);

/// <summary>Lists the files below folders.</summary>
internal static class FileTree
{
    private const string Repository = ".git";

    // Takes a file, with how it looks.
    private delegate void Take<T>(T into, string folder, ReadOnlySpan<char> name, FileState state);

    /// <summary>Every file below a folder, first those in it, then those in the folders in it, and so on; in a folder by path, ordinally. A repository's own are left out.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="jobs">How many folders are listed at a time; at least 1.</param>
    /// <returns>Null where a link is among them, or what is no file: what is behind it is not looked at.</returns>
    /// <exception cref="AggregateException">The folder, or one below it, cannot be listed.</exception>
    public static ImmutableArray<ListedFile>? Of(string folder, int jobs) =>
        Walk<List<ListedFile>>(folder, jobs, static (files, folder, name, state) => files.Add(new(Path.Join(folder, name), state))) is { } lists
            ? [.. lists.SelectMany(files => files.OrderBy(f => f.Path, StringComparer.Ordinal))]
            : null;

    /// <summary>The prints of every file below a folder, taken together, by size and time of writing; a repository's own are left out.</summary>
    /// <inheritdoc cref="Of"/>
    public static UInt128? PrintsOf(string folder, int jobs) =>
        Walk<FilePrints>(folder, jobs, static (prints, folder, name, state) => prints.Add(folder, name, new(state.Kind, state.Size, state.ChangedAt))) is { } all
            ? all.Aggregate(UInt128.Zero, static (sum, prints) => sum + prints.Sum)
            : null;

    // What was taken of each folder; null where a link, or what is no file, is among it.
    private static List<T>? Walk<T>(string folder, int jobs, Take<T> take)
        where T : class, new()
    {
        var all = new List<T>();
        string[] level = [Path.GetFullPath(folder)];
        while (level.Length > 0)
        {
            var listed = new Listed<T>[level.Length];
            var folders = level;
            Parallel.For(0, folders.Length, new() { MaxDegreeOfParallelism = jobs }, i => listed[i] = List(folders[i], take));
            if (!listed.All(l => l.IsPlain))
            {
                return null;
            }

            all.AddRange(listed.Select(l => l.Taken));
            level = [.. listed.SelectMany(l => l.Folders.Order(StringComparer.Ordinal))];
        }

        return all;
    }

    private static Listed<T> List<T>(string folder, Take<T> take)
        where T : class, new()
    {
        var (isPlain, taken, folders) = (true, new T(), new List<string>());
        if (!LinuxFolder.TryLook(folder, See))
        {
            AnyFolder.Look(folder, See);
        }

        return new(isPlain, taken, folders);

        void See(ReadOnlySpan<char> name, FileState state)
        {
            isPlain &= state.Kind is not FileKind.Other;
            if (state.Kind is FileKind.File)
            {
                take(taken, folder, name, state);
            }
            else if (state.Kind is FileKind.Folder && name is not Repository)
            {
                folders.Add(Path.Join(folder, name));
            }
        }
    }

    private sealed record Listed<T>(bool IsPlain, T Taken, List<string> Folders);
}
