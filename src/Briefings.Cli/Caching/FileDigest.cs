using System.Buffers;
using System.Security.Cryptography;
using Briefings.Content.FrontMatter;

namespace Briefings.Cli.Caching;

/// <summary>The SHA-256 of what a file holds, as lower-case hexadecimal digits.</summary>
/// <param name="Whole">Of all of it.</param>
/// <param name="Head">Of all but the text below its front matter, where that can be told; else of all of it.</param>
internal sealed record FileDigest(string Whole, string Head)
{
    private const string Text = ".md";

    private const int ReadAtOnce = 1 << 16;

    // Most files are read at once, into memory that is used again and again; and others may write meanwhile, as they could while nobody reads.
    private const FileShare WithOthers = FileShare.ReadWrite | FileShare.Delete;

    /// <summary>Hashes a file.</summary>
    /// <param name="file">The file, of which no more is read than was listed unless it is large.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static FileDigest Of(ListedFile file)
    {
        using var handle = File.OpenHandle(file.Path, FileMode.Open, FileAccess.Read, WithOthers);
        if (file.State.Size > ReadAtOnce)
        {
            using var stream = new FileStream(handle, FileAccess.Read, bufferSize: 0);
            return Same(Convert.ToHexStringLower(SHA256.HashData(stream)));
        }

        var buffer = ArrayPool<byte>.Shared.Rent(ReadAtOnce);
        var length = 0;
        while (length < file.State.Size && RandomAccess.Read(handle, buffer.AsSpan(length, (int)file.State.Size - length), length) is > 0 and var read)
        {
            length += read;
        }

        var digest = Of(buffer.AsSpan(0, length), isText: file.Path.EndsWith(Text, StringComparison.OrdinalIgnoreCase));
        ArrayPool<byte>.Shared.Return(buffer);
        return digest;
    }

    private static FileDigest Of(ReadOnlySpan<byte> bytes, bool isText) =>
        isText && FrontMatterBytes.Length(bytes) is var head && head < bytes.Length ? new(Hex(bytes), Hex(bytes[..head])) : Same(Hex(bytes));

    private static FileDigest Same(string digest) => new(digest, digest);

    private static string Hex(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
