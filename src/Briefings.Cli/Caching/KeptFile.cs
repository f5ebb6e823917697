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
    private const int DigestLength = SHA256.HashSizeInBytes * 2;

    private string Path => System.IO.Path.Combine(folder, Encoding.ASCII.GetString(Digest(Encoding.UTF8.GetBytes(of))));

    /// <summary>The text that was kept last; null where there is none, or it is not whole.</summary>
    public string? Read() => ReadBytes() is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : null;

    /// <summary>The bytes that were kept last; null where there are none, or they are not whole.</summary>
    public ReadOnlyMemory<byte>? ReadBytes()
    {
        try
        {
            var bytes = File.ReadAllBytes(Path);
            var isWhole = bytes.Length > DigestLength && bytes.AsSpan(0, DigestLength).SequenceEqual(Digest(bytes.AsSpan(DigestLength)));
            return isWhole ? new ReadOnlyMemory<byte>(bytes)[DigestLength..] : default(ReadOnlyMemory<byte>?);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps a text in the place of the former.</summary>
    public void Write(string text) => Write(Encoding.UTF8.GetBytes(text));

    /// <summary>Keeps bytes in the place of the former.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        try
        {
            Directory.CreateDirectory(folder);
            WholeFile.Write(Path, Digest(bytes), bytes);
            foreach (var old in new DirectoryInfo(folder).EnumerateFiles().OrderByDescending(f => f.LastWriteTimeUtc).Skip(mostKept))
            {
                old.Delete();
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is there to save time, no more.
        }
    }

    private static byte[] Digest(ReadOnlySpan<byte> bytes) => Encoding.ASCII.GetBytes(Convert.ToHexStringLower(SHA256.HashData(bytes)));
}
