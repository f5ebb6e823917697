namespace Briefings.Cli.Caching;

/// <summary>Tells file systems that are trusted to say when a file last changed.</summary>
internal static class LocalDisk
{
    // Of these, the system itself keeps that time, and nobody can set it. Others show what a server or an image says, or said a minute ago.
    private static readonly string[] Trusted = ["ext2", "ext3", "ext4", "ext2/ext3", "xfs", "btrfs", "f2fs", "zfs", "bcachefs", "tmpfs", "overlay", "overlayfs"];

    /// <summary>True where a folder is on such a file system; false where that cannot be told.</summary>
    /// <param name="folder">The folder, in full.</param>
    public static bool Holds(string folder)
    {
        try
        {
            return OperatingSystem.IsLinux() && Trusted.Contains(new DriveInfo(folder).DriveFormat, StringComparer.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }
}
