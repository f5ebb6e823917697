using System.Buffers;
using System.Security.Cryptography;

namespace Briefings.Cli.Caching;

/// <summary>The SHA-256 of what files hold.</summary>
internal static class FileDigest
{
    private const int ReadAtOnce = 1 << 16;

    // Most files are read at once, into memory that is used again and again; and others may write meanwhile, as they could while nobody reads.
    private const FileShare WithOthers = FileShare.ReadWrite | FileShare.Delete;

    /// <summary>Hashes a file.</summary>
    /// <param name="file">The file, of which no more is read than was listed unless it is large.</param>
    /// <returns>Lower-case hexadecimal digits.</returns>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static string Of(ListedFile file)
    {
        using var handle = File.OpenHandle(file.Path, FileMode.Open, FileAccess.Read, WithOthers);
        if (file.Size > ReadAtOnce)
        {
            using var stream = new FileStream(handle, FileAccess.Read, bufferSize: 0);
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }

        var buffer = ArrayPool<byte>.Shared.Rent(ReadAtOnce);
        var length = 0;
        while (length < file.Size && RandomAccess.Read(handle, buffer.AsSpan(length, (int)file.Size - length), length) is > 0 and var read)
        {
            length += read;
        }

        var digest = Convert.ToHexStringLower(SHA256.HashData(buffer.AsSpan(0, length)));
        ArrayPool<byte>.Shared.Return(buffer);
        return digest;
    }
}
