using System.IO.Enumeration;

namespace Briefings.Cli.Preview;

/// <summary>What folders look like from outside, with all below them.</summary>
/// <param name="Files">How many files were looked at.</param>
/// <param name="Sum">A number that is another one, as good as always, where a name, a size or a time of change is.</param>
internal sealed record TreeStamp(int Files, long Sum)
{
    /// <summary>Looks at folders.</summary>
    /// <param name="folders">The folders; those that are not there are left out.</param>
    /// <param name="most">How many files are looked at, at most.</param>
    /// <returns>Null where there are more.</returns>
    public static TreeStamp? Of(IEnumerable<string> folders, int most)
    {
        try
        {
            var (files, sum) = (0, 0L);
            foreach (var part in folders.Where(Directory.Exists).SelectMany(Parts))
            {
                if (++files > most)
                {
                    return null;
                }

                // The order of files on disk does not count.
                sum += part;
            }

            return new(files, sum);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Something went while it was looked at: look again next time.
            return new(-1, Environment.TickCount64);
        }
    }

    private static FileSystemEnumerable<int> Parts(string folder) => new(
        folder,
        (ref entry) => HashCode.Combine(string.GetHashCode(entry.ToFullPath(), StringComparison.Ordinal), entry.Length, entry.LastWriteTimeUtc),
        new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
    {
        ShouldIncludePredicate = (ref entry) => !entry.FileName.StartsWith('.'),
        ShouldRecursePredicate = (ref entry) => !entry.FileName.StartsWith('.'),
    };
}
