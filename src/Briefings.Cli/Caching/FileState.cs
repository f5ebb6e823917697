using System.Runtime.InteropServices;

namespace Briefings.Cli.Caching;

/// <summary>What stands in a folder.</summary>
internal enum FileKind
{
    /// <summary>A link, a pipe, a device: what may be behind it is not looked at.</summary>
    Other,

    /// <summary>A file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,
}

/// <summary>How what stands in a folder looks from outside. Of what is no file, nothing but its kind is told.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Size">In bytes.</param>
/// <param name="ChangedAt">When it was last written, in ticks of UTC; whoever writes it may say so himself.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FileState(FileKind Kind, long Size = 0, long ChangedAt = 0)
{
    /// <summary>When anything of it last changed, that time included, in ticks of UTC by the system's clock; null where the system does not tell.</summary>
    public long? TouchedAt { get; init; }

    /// <summary>Its number in the file system; 0 where the system does not tell.</summary>
    public ulong Number { get; init; }
}

/// <summary>Takes what stands in a folder.</summary>
/// <param name="name">Its name there.</param>
/// <param name="state">How it looks.</param>
internal delegate void SeenEntry(ReadOnlySpan<char> name, FileState state);
