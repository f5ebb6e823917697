using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Briefings.Cli.Caching;

/// <summary>Takes the digests of files' paths and looks together, so that their order does not matter, and any can be taken out again.</summary>
internal sealed class FilePrints
{
    private const int Numbers = 4;
    private const int Few = 1024;

    /// <summary>The first 128 bits of each one's SHA-256, added up.</summary>
    public UInt128 Sum { get; private set; }

    /// <summary>Adds a file.</summary>
    /// <param name="folder">The folder that it is in, in full.</param>
    /// <param name="name">Its name.</param>
    /// <param name="state">How it looks, as far as it is to matter.</param>
    public void Add(ReadOnlySpan<char> folder, ReadOnlySpan<char> name, FileState state) => Sum += Of(folder, name, state);

    /// <summary>Adds a file.</summary>
    public void Add(ListedFile file) => Sum += Of(file);

    /// <summary>Takes out a file that was added.</summary>
    public void Remove(ListedFile file) => Sum -= Of(file);

    private static UInt128 Of(ListedFile file) => Of(Path.GetDirectoryName(file.Path.AsSpan()), Path.GetFileName(file.Path.AsSpan()), file.State);

    private static UInt128 Of(ReadOnlySpan<char> folder, ReadOnlySpan<char> name, FileState state)
    {
        // Kept short: it is done for every file of a site.
        var length = ((folder.Length + 1 + name.Length) * sizeof(char)) + (Numbers * sizeof(long));
        var bytes = length <= Few ? stackalloc byte[length] : new byte[length];
        var text = MemoryMarshal.Cast<byte, char>(bytes);
        folder.CopyTo(text);
        text[folder.Length] = '/';
        name.CopyTo(text[(folder.Length + 1)..]);
        MemoryMarshal.AsBytes<long>([state.Size, state.ChangedAt, state.TouchedAt ?? 0, (long)state.Number]).CopyTo(bytes[^(Numbers * sizeof(long))..]);
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, digest);
        return BinaryPrimitives.ReadUInt128LittleEndian(digest);
    }
}
