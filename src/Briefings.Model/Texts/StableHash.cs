namespace Briefings.Model.Texts;

/// <summary>A short hash that is the same on every machine and in every version: FNV-1a, 64 bits (Fowler, Noll and Vo, 1991).</summary>
/// <remarks>For ids and change detection, not against an adversary.</remarks>
public static class StableHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>The hash of a text's UTF-16 units.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = Offset;
        foreach (var c in text)
        {
            hash = (hash ^ (byte)c) * Prime;
            hash = (hash ^ (byte)(c >> 8)) * Prime;
        }

        return hash;
    }

    /// <summary>The hash as letters and digits that can be read aloud (no i, l, o, u), five bits each.</summary>
    public static string Digest(ReadOnlySpan<char> text, int length = 7)
    {
        var hash = Of(text);
        hash ^= hash >> 32;
        return string.Create(length, hash, static (span, value) =>
        {
            for (var i = 0; i < span.Length; i++, value >>= 5)
            {
                span[i] = Digits[(int)(value & 31)];
            }
        });
    }
}
