using System.Buffers;
using System.Buffers.Binary;
using System.IO.Enumeration;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Briefings.Cli.Caching;

/// <summary>Takes the digests of files' paths, sizes and times together, so that their order does not matter.</summary>
internal sealed class FilePrints
{
    private readonly ArrayBufferWriter<byte> bytes = new();

    /// <summary>The first 128 bits of each one's SHA-256, added up.</summary>
    public UInt128 Sum { get; private set; }

    /// <summary>Adds a file.</summary>
    public void Add(ref FileSystemEntry entry)
    {
        bytes.ResetWrittenCount();
        bytes.Write(MemoryMarshal.AsBytes(entry.Directory));
        bytes.Write("/"u8);
        bytes.Write(MemoryMarshal.AsBytes(entry.FileName));
        bytes.Write(MemoryMarshal.AsBytes<long>([entry.Length, entry.LastWriteTimeUtc.UtcTicks]));
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.WrittenSpan, digest);
        Sum += BinaryPrimitives.ReadUInt128LittleEndian(digest);
    }
}
