using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace Briefings.Cli.Caching;

/// <summary>Looks at what stands in folders by what Linux tells and .NET does not: when anything of a file last changed, and its number.</summary>
/// <remarks>By <c>getdents64(2)</c> and <c>statx(2)</c>, whose answers have the same layout on every processor.</remarks>
internal static partial class LinuxFolder
{
    private const int InWorkingFolder = -100;
    private const int Nowhere = -1;
    private const int ClosedInOtherPrograms = 0x80000;
    private const int NotBehindLinks = 0x100;
    private const uint AllThatIsUsual = 0x7ff;
    private const int StatusLength = 256;
    private const int ReadAtOnce = 1 << 15;
    private const int NothingThere = 2;

    // Of an entry.
    private const int LengthAt = 16;
    private const int KindAt = 18;
    private const int NameAt = 19;

    // Of a status.
    private const int ModeAt = 28;
    private const int NumberAt = 32;
    private const int SizeAt = 40;
    private const int TouchedAt = 96;
    private const int ChangedAt = 112;

    // What stands there: of an entry by itself, of a status above the lower bits of its mode.
    private const int KindFrom = 12;
    private const int MayBeAny = 0;
    private const int Folder = 4;
    private const int File = 8;

    private static readonly Lazy<bool> IsThere = new(() => OperatingSystem.IsLinux() && MayBeAsked());

    /// <summary>Looks at all that stands right in a folder, in no order.</summary>
    /// <param name="folder">The folder, in full.</param>
    /// <param name="see">Takes each.</param>
    /// <returns>False where the system cannot be asked: nothing was taken then.</returns>
    /// <exception cref="IOException">It cannot be listed, or what stands in it not be looked at.</exception>
    public static bool TryLook(string folder, SeenEntry see)
    {
        if (!IsThere.Value)
        {
            return false;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(ReadAtOnce);
        try
        {
            Look(folder, buffer, see);
            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    // A C library may lack the calls, and a container forbid them.
    private static bool MayBeAsked()
    {
        try
        {
            Span<byte> status = stackalloc byte[StatusLength];
            _ = Entries(Nowhere, ref status[0], 0);
            return Status(InWorkingFolder, ref MemoryMarshal.GetReference("/\0"u8), NotBehindLinks, AllThatIsUsual, ref status[0]) == 0;
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    private static void Look(string folder, byte[] buffer, SeenEntry see)
    {
        Span<byte> status = stackalloc byte[StatusLength];
        var opened = Checked(Open(InWorkingFolder, folder, ClosedInOtherPrograms), folder);
        try
        {
            while (Checked((int)Entries(opened, ref buffer[0], ReadAtOnce), folder) is > 0 and var length)
            {
                for (var at = 0; at < length; at += BitConverter.ToUInt16(buffer, at + LengthAt))
                {
                    See(opened, buffer.AsSpan(at + NameAt), buffer[at + KindAt], status, see);
                }
            }
        }
        finally
        {
            _ = Close(opened);
        }
    }

    private static void See(int folder, ReadOnlySpan<byte> rest, byte kind, Span<byte> status, SeenEntry see)
    {
        var name = rest[..rest.IndexOf((byte)0)];
        if (name is [(byte)'.'] or [(byte)'.', (byte)'.'])
        {
            return;
        }

        Span<char> text = stackalloc char[name.Length];
        text = text[..Encoding.UTF8.GetChars(name, text)];
        if (kind is not (MayBeAny or File))
        {
            see(text, new(kind is Folder ? FileKind.Folder : FileKind.Other));
        }
        else if (IsStillThere(Status(folder, ref MemoryMarshal.GetReference(rest), NotBehindLinks, AllThatIsUsual, ref MemoryMarshal.GetReference(status)), text))
        {
            see(text, StateOf(status));
        }
    }

    // What went since it was listed is not there, and no failure.
    private static bool IsStillThere(int result, ReadOnlySpan<char> path)
    {
        if (result < 0 && Marshal.GetLastPInvokeError() == NothingThere)
        {
            return false;
        }

        Checked(result, path);
        return true;
    }

    private static FileState StateOf(ReadOnlySpan<byte> status) => (BitConverter.ToUInt16(status[ModeAt..]) >> KindFrom) switch
    {
        Folder => new(FileKind.Folder),
        File => new(FileKind.File, BitConverter.ToInt64(status[SizeAt..]), Ticks(status[ChangedAt..]))
        {
            TouchedAt = Ticks(status[TouchedAt..]),
            Number = BitConverter.ToUInt64(status[NumberAt..]),
        },
        _ => new(FileKind.Other),
    };

    // Seconds since 1970, then billionths.
    private static long Ticks(ReadOnlySpan<byte> time) =>
        DateTime.UnixEpoch.Ticks + (BitConverter.ToInt64(time) * TimeSpan.TicksPerSecond) + (BitConverter.ToUInt32(time[8..]) / TimeSpan.NanosecondsPerTick);

    private static int Checked(int result, ReadOnlySpan<char> path) =>
        result >= 0 ? result : throw new IOException($"{path} cannot be looked at: {Marshal.GetLastPInvokeErrorMessage()}.");

    [LibraryImport("libc", EntryPoint = "openat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(int folder, string path, int flags);

    [LibraryImport("libc", EntryPoint = "getdents64", SetLastError = true)]
    private static partial nint Entries(int folder, ref byte answer, nint length);

    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true)]
    private static partial int Status(int folder, ref byte name, int flags, uint wanted, ref byte answer);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int folder);
}
