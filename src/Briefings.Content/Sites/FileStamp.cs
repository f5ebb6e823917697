using System.Collections.Immutable;
using Briefings.Content.Reading;

namespace Briefings.Content.Sites;

/// <summary>What a file, or a folder with the files directly in it, looks like from outside: names, sizes, times of the last change.</summary>
/// <param name="Parts">By name; empty where there is nothing to look at.</param>
internal sealed record FileStamp(ImmutableArray<FileStamp.Part> Parts)
{
    private static readonly FileStamp Gone = new([]);

    /// <summary>Looks at a file or folder.</summary>
    public static FileStamp Of(string path)
    {
        try
        {
            return Directory.Exists(path)
                ? new([.. new DirectoryInfo(path).EnumerateFileSystemInfos().Select(PartOf).OrderBy(p => p.Name, StringComparer.Ordinal)])
                : File.Exists(path) ? new([PartOf(new FileInfo(path))]) : Gone;
        }
        catch (Exception error) when (TextFile.IsExpected(error))
        {
            return Gone;
        }
    }

    /// <inheritdoc/>
    public bool Equals(FileStamp? other) => other is not null && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override int GetHashCode() => Parts.IsEmpty ? 0 : Parts[0].GetHashCode();

    private static Part PartOf(FileSystemInfo info) => new(info.LastWriteTimeUtc.Ticks, info is FileInfo file ? file.Length : 0, info.Name);

    /// <summary>What one file or folder looks like.</summary>
    /// <param name="Ticks">When it was last changed, in ticks of UTC.</param>
    /// <param name="Length">Its size in bytes; 0 for a folder.</param>
    /// <param name="Name">Its name.</param>
    internal sealed record Part(long Ticks, long Length, string Name);
}
