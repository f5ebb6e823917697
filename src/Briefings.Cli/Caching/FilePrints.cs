using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Briefings.Cli.Caching;

/// <summary>Takes the digests of files' paths, sizes and times together, so that their order does not matter, and any can be taken out again.</summary>
internal sealed class FilePrints
{
    private readonly ArrayBufferWriter<byte> bytes = new();

    /// <summary>The first 128 bits of each one's SHA-256, added up.</summary>
    public UInt128 Sum { get; private set; }

    /// <summary>Adds a file.</summary>
    /// <param name="folder">The folder that it is in, in full.</param>
    /// <param name="name">Its name.</param>
    /// <param name="size">In bytes.</param>
    /// <param name="changedAt">When it was last written, in ticks of UTC.</param>
    public void Add(ReadOnlySpan<char> folder, ReadOnlySpan<char> name, long size, long changedAt) => Sum += Of(folder, name, size, changedAt);

    /// <summary>Adds a file.</summary>
    public void Add(ListedFile file) => Add(Path.GetDirectoryName(file.Path.AsSpan()), Path.GetFileName(file.Path.AsSpan()), file.Size, file.ChangedAt);

    /// <summary>Takes out a file that was added.</summary>
    public void Remove(ListedFile file) => Sum -= Of(Path.GetDirectoryName(file.Path.AsSpan()), Path.GetFileName(file.Path.AsSpan()), file.Size, file.ChangedAt);

    private UInt128 Of(ReadOnlySpan<char> folder, ReadOnlySpan<char> name, long size, long changedAt)
    {
        bytes.ResetWrittenCount();
        bytes.Write(MemoryMarshal.AsBytes(folder));
        bytes.Write("/"u8);
        bytes.Write(MemoryMarshal.AsBytes(name));
        bytes.Write(MemoryMarshal.AsBytes<long>([size, changedAt]));
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.WrittenSpan, digest);
        return BinaryPrimitives.ReadUInt128LittleEndian(digest);
    }
}
