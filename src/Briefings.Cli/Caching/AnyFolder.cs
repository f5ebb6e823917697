using System.IO.Enumeration;
using Briefings.Content.Reading;

namespace Briefings.Cli.Caching;

/// <summary>Looks at what stands in folders by what every system tells.</summary>
internal static class AnyFolder
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>Looks at all that stands right in a folder, in no order.</summary>
    /// <param name="folder">The folder, in full.</param>
    /// <param name="see">Takes each.</param>
    /// <exception cref="IOException">It cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">Nobody may list it.</exception>
    public static void Look(string folder, SeenEntry see)
    {
        foreach (var _ in new FileSystemEnumerable<bool>(folder, (ref entry) => Took(ref entry), Everything))
        {
            // Each was taken when it was found.
        }

        bool Took(ref FileSystemEntry entry)
        {
            see(entry.FileName, StateOf(ref entry));
            return true;
        }
    }

    private static FileState StateOf(ref FileSystemEntry entry) =>
        entry.Attributes.HasFlag(FileAttributes.ReparsePoint) ? new(FileKind.Other)
        : entry.IsDirectory ? new(FileKind.Folder)
        : entry.Length == 0 && SpecialFile.Is(new(entry.ToFullPath())) ? new(FileKind.Other)
        : new(FileKind.File, entry.Length, entry.LastWriteTimeUtc.UtcTicks);
}
