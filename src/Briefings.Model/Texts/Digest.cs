using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Briefings.Model.Texts;

/// <summary>Short names for long things: of two that are different, the digests are too.</summary>
public static class Digest
{
    private const int Bytes = 16;
    private const int FewBytes = 4096;

    // No text has it: it is half of a character.
    private static ReadOnlySpan<byte> End => [0xFF, 0xDF];

    /// <summary>The first 128 bits of the SHA-256 of some texts, as lower-case hexadecimal digits. Where one text ends and the next begins counts.</summary>
    public static string Of(IEnumerable<string> texts)
    {
        var (bytes, length) = (ArrayPool<byte>.Shared.Rent(FewBytes), 0);
        foreach (var text in texts)
        {
            var written = MemoryMarshal.AsBytes(text.AsSpan());
            bytes = WithRoom(bytes, length, written.Length + End.Length);
            written.CopyTo(bytes.AsSpan(length));
            End.CopyTo(bytes.AsSpan(length + written.Length));
            length += written.Length + End.Length;
        }

        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.AsSpan(0, length), digest);
        ArrayPool<byte>.Shared.Return(bytes);
        return Convert.ToHexStringLower(digest[..Bytes]);
    }

    private static byte[] WithRoom(byte[] bytes, int length, int more)
    {
        if (bytes.Length - length >= more)
        {
            return bytes;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * bytes.Length, length + more));
        bytes.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        return larger;
    }
}
