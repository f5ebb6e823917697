using System.Formats.Tar;

namespace Briefings.Content.Reading;

/// <summary>Tells pipes, sockets and devices from files without opening them: whoever opens a pipe may wait for ever.</summary>
public static class SpecialFile
{
    /// <summary>True for what stands where a file might and is none. False for files, folders and links, for what is not there, and for
    /// what nobody may look at.</summary>
    /// <remarks>What is none has no size, so that files are told by theirs alone.</remarks>
    public static bool Is(FileInfo entry)
    {
        if (OperatingSystem.IsWindows() || entry is not { Exists: true, Length: 0, LinkTarget: null })
        {
            return false;
        }

        try
        {
            return KindOf(entry.FullName) is TarEntryType.Fifo or TarEntryType.CharacterDevice or TarEntryType.BlockDevice;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
        catch (IOException error)
        {
            // Sockets cannot be packed at all.
            return error is not (FileNotFoundException or DirectoryNotFoundException);
        }
    }

    // Only what packs files knows their kinds: it has to keep them. Of an empty file, or of what is none, it reads nothing.
    private static TarEntryType? KindOf(string path)
    {
        using var packed = new MemoryStream();
        using (var writer = new TarWriter(packed, leaveOpen: true))
        {
            writer.WriteEntry(path, "x");
        }

        packed.Position = 0;
        using var reader = new TarReader(packed);
        return reader.GetNextEntry()?.EntryType;
    }
}
