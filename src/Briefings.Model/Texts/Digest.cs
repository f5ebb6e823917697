using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Briefings.Model.Texts;

/// <summary>Short names for long things: of two that are different, the digests are too.</summary>
public static class Digest
{
    private const int Bytes = 16;
    private const int FewBytes = 1024;

    // No text has it: it is half of a character.
    private static ReadOnlySpan<byte> End => [0xFF, 0xDF];

    /// <summary>The first 128 bits of the SHA-256 of some texts, as lower-case hexadecimal digits. Where one text ends and the next begins counts.</summary>
    public static string Of(IEnumerable<string> texts)
    {
        var bytes = new ArrayBufferWriter<byte>(FewBytes);
        foreach (var text in texts)
        {
            bytes.Write(MemoryMarshal.AsBytes(text.AsSpan()));
            bytes.Write(End);
        }

        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.WrittenSpan, digest);
        return Convert.ToHexStringLower(digest[..Bytes]);
    }
}
