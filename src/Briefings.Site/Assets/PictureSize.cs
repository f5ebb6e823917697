using System.Buffers.Binary;

namespace Briefings.Site.Assets;

/// <summary>How large a picture is.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
internal sealed record PictureSize(int Width, int Height)
{
    private const int Start = 16;
    private const int End = Start + (2 * sizeof(int));

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Reads it from where a PNG file begins (ISO/IEC 15948, 5.2 and 11.2.2).</summary>
    /// <param name="content">The file, which is read from its first byte on.</param>
    /// <returns>Null for what is no PNG, or too short for one.</returns>
    public static PictureSize? OfPng(Stream content)
    {
        Span<byte> head = stackalloc byte[End];
        if (content.ReadAtLeast(head, End, throwOnEndOfStream: false) < End || !head.StartsWith(Signature))
        {
            return null;
        }

        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(head[Start..]), BinaryPrimitives.ReadInt32BigEndian(head[(Start + sizeof(int))..]));
        return width > 0 && height > 0 ? new(width, height) : null;
    }
}
