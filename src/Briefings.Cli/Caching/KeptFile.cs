using System.Security.Cryptography;
using System.Text;
using Briefings.Cli.Output;

namespace Briefings.Cli.Caching;

/// <summary>What is kept to save time: where it cannot be kept or is torn, it is simply not there.</summary>
/// <param name="folder">The folder of all that are of its kind.</param>
/// <param name="of">What it is about: a path, in full.</param>
/// <param name="mostKept">Of its kind, the newest so many are kept.</param>
internal sealed class KeptFile(string folder, string of, int mostKept = 64)
{
    private const int WrittenAtOnce = 1 << 16;

    private string Path => System.IO.Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(of))));

    /// <summary>The text that was kept last; null where there is none, or it is not whole.</summary>
    public string? Read() => ReadBytes() is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : null;

    /// <summary>The bytes that were kept last; null where there are none, or they are not whole.</summary>
    public ReadOnlyMemory<byte>? ReadBytes()
    {
        try
        {
            var bytes = File.ReadAllBytes(Path);
            var length = bytes.Length - SHA256.HashSizeInBytes;
            var isWhole = length > 0 && bytes.AsSpan(length).SequenceEqual(SHA256.HashData(bytes.AsSpan(0, length)));
            return isWhole ? new ReadOnlyMemory<byte>(bytes, 0, length) : default(ReadOnlyMemory<byte>?);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps a text in the place of the former.</summary>
    public void Write(string text) => Write(stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    /// <summary>Keeps bytes in the place of the former.</summary>
    /// <param name="write">Writes them.</param>
    /// <param name="mayBeKept">Asked when that is done: where it says no, the former stay. Null for yes.</param>
    /// <returns>True where they are kept.</returns>
    public bool Write(Action<Stream> write, Func<bool>? mayBeKept = null)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var isKept = WholeFile.Write(Path, file => WithDigest(file, write), mayBeKept);
            RemoveOld();
            return isKept;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is there to save time, no more.
            return false;
        }
    }

    private void RemoveOld()
    {
        try
        {
            foreach (var old in new DirectoryInfo(folder).EnumerateFiles().OrderByDescending(f => f.LastWriteTimeUtc).Skip(mostKept))
            {
                old.Delete();
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another run removes them as well.
        }
    }

    // The digest comes last, so that what is long need never be in memory as a whole.
    private static void WithDigest(Stream file, Action<Stream> write)
    {
        using var digest = SHA256.Create();
        using (var hashed = new CryptoStream(file, digest, CryptoStreamMode.Write, leaveOpen: true))
        using (var buffered = new BufferedStream(hashed, WrittenAtOnce))
        {
            write(buffered);
        }

        file.Write(digest.Hash);
    }
}
