using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Briefings.Model.Texts;

/// <summary>Short names for long things: of two that are different, the digests are too.</summary>
public static class Digest
{
    private const int Bytes = 16;

    // No text has it: it is half of a character.
    private static ReadOnlySpan<byte> End => [0xFF, 0xDF];

    /// <summary>The first 128 bits of the SHA-256 of some texts, as lower-case hexadecimal digits. Where one text ends and the next begins counts.</summary>
    public static string Of(IEnumerable<string> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in texts)
        {
            hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
            hash.AppendData(End);
        }

        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetHashAndReset(digest);
        return Convert.ToHexStringLower(digest[..Bytes]);
    }
}
