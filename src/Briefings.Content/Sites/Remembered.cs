using System.Collections.Concurrent;
using System.Collections.Immutable;
using Briefings.Content.Reading;
using Briefings.Model.Texts;

namespace Briefings.Content.Sites;

/// <summary>What was read of files or folders, by their names. It is taken as it is until it is forgotten. Safe to read with several threads.</summary>
/// <typeparam name="T">What is read; it must not change afterwards.</typeparam>
internal sealed class Remembered<T>
    where T : class
{
    private readonly ConcurrentDictionary<string, Entry> entries = new(StringComparer.Ordinal);

    /// <summary>What was read of a file or folder for these languages, or else is read now.</summary>
    public T Get(InputFile file, ImmutableArray<LanguageTag> languages, Func<T> read)
    {
        if (entries.TryGetValue(file.DisplayPath, out var entry) && entry.Languages.SequenceEqual(languages))
        {
            return entry.Value;
        }

        // Looked at first: what changes while it is read looks different later on.
        var stamp = FileStamp.Of(file.FullPath);
        var value = read();
        entries[file.DisplayPath] = new(file, languages, stamp, value);
        return value;
    }

    /// <summary>Forgets a file or folder, and everything below it.</summary>
    /// <param name="displayPath">As its editor knows it.</param>
    public void Forget(string displayPath)
    {
        // Nothing is below what was read itself.
        if (!entries.TryRemove(displayPath, out _))
        {
            Forget(entries.Select(e => e.Key).Where(k => k.Length > displayPath.Length && k[displayPath.Length] is '/' && k.StartsWith(displayPath, StringComparison.Ordinal)));
        }
    }

    /// <summary>Forgets all that looks different from when it was read.</summary>
    public void ForgetChanged() =>
        Forget([.. entries.Values.AsParallel().Where(e => !FileStamp.Of(e.File.FullPath).Equals(e.Stamp)).Select(e => e.File.DisplayPath)]);

    private void Forget(IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            entries.TryRemove(key, out _);
        }
    }

    private sealed record Entry(InputFile File, ImmutableArray<LanguageTag> Languages, FileStamp Stamp, T Value);
}
