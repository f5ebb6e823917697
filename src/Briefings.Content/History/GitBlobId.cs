using System.Security.Cryptography;
using System.Text;

namespace Briefings.Content.History;

/// <summary>Whether a file still holds what git has of it.</summary>
internal static class GitBlobId
{
    private const int Sha1Length = 40;

    /// <summary>True where a file's content has an id, as it is or with the line ends that git keeps.</summary>
    /// <param name="id">The id: SHA-1 or, where the repository uses it, SHA-256, in hexadecimal.</param>
    /// <param name="content">What the file holds.</param>
    public static bool IsOf(string id, byte[] content) => IsExactly(id, content) || IsExactly(id, WithoutReturns(content));

    // No protection depends on it: git names what it keeps by SHA-1.
#pragma warning disable CA5350
    private static bool IsExactly(string id, ReadOnlySpan<byte> content)
    {
        using var hash = IncrementalHash.CreateHash(id.Length == Sha1Length ? HashAlgorithmName.SHA1 : HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.ASCII.GetBytes(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"blob {content.Length}\0")));
        hash.AppendData(content);
        return string.Equals(Convert.ToHexStringLower(hash.GetHashAndReset()), id, StringComparison.Ordinal);
    }
#pragma warning restore CA5350

    private static byte[] WithoutReturns(byte[] content) =>
        [.. content.Where((b, i) => b != '\r' || i + 1 == content.Length || content[i + 1] != '\n')];
}
