using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace Briefings.Site.Publishing;

/// <summary>What files hold.</summary>
internal static class FileContent
{
    private const int Chunk = 64 * 1024;

    /// <summary>True where a file is there and holds just these bytes.</summary>
    public static bool Is(string path, ReadOnlySpan<byte> content)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        using var file = File.OpenHandle(path, options: FileOptions.SequentialScan);
        return RandomAccess.GetLength(file) == content.Length && Is(file, content);
    }

    private static bool Is(SafeFileHandle file, ReadOnlySpan<byte> content)
    {
        var chunk = ArrayPool<byte>.Shared.Rent(Chunk);
        try
        {
            var offset = 0;
            while (offset < content.Length)
            {
                var read = RandomAccess.Read(file, chunk.AsSpan(0, Math.Min(Chunk, content.Length - offset)), offset);
                if (read == 0 || !content.Slice(offset, read).SequenceEqual(chunk.AsSpan(0, read)))
                {
                    return false;
                }

                offset += read;
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }
    }
}
