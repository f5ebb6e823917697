using System.Buffers;
using System.Security.Cryptography;

namespace Briefings.Cli.Caching;

/// <summary>The SHA-256 of what files hold.</summary>
internal static class FileDigest
{
    /// <summary>How long it is, in bytes.</summary>
    public const int Length = SHA256.HashSizeInBytes;

    private const int ReadAtOnce = 1 << 16;

    // Most files are read at once, into memory that is used again and again; and others may write meanwhile, as they could while nobody reads.
    private const FileShare WithOthers = FileShare.ReadWrite | FileShare.Delete;

    /// <summary>Hashes a file.</summary>
    /// <param name="file">The file, of which no more is read than was listed unless it is large.</param>
    /// <param name="digest">Where the digest is written, of <see cref="Length"/>.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static void Write(ListedFile file, Span<byte> digest)
    {
        using var handle = File.OpenHandle(file.Path, FileMode.Open, FileAccess.Read, WithOthers);
        if (file.Size > ReadAtOnce)
        {
            using var stream = new FileStream(handle, FileAccess.Read, bufferSize: 0);
            SHA256.HashData(stream, digest);
            return;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(ReadAtOnce);
        var length = 0;
        while (length < file.Size && RandomAccess.Read(handle, buffer.AsSpan(length, (int)file.Size - length), length) is > 0 and var read)
        {
            length += read;
        }

        SHA256.HashData(buffer.AsSpan(0, length), digest);
        ArrayPool<byte>.Shared.Return(buffer);
    }
}
