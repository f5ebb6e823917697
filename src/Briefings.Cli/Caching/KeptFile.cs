using System.Security.Cryptography;
using System.Text;
using Briefings.Cli.Output;

namespace Briefings.Cli.Caching;

/// <summary>A text that is kept to save time: where it cannot be kept or is torn, it is simply not there.</summary>
/// <param name="folder">The folder of all that are of its kind.</param>
/// <param name="of">What it is about: a path, in full.</param>
internal sealed class KeptFile(string folder, string of)
{
    private const int MostKept = 64;
    private const int DigestLength = 64;

    private string Path => System.IO.Path.Combine(folder, Digest(of));

    /// <summary>The text that was kept last; null where there is none, or it is not whole.</summary>
    public string? Read()
    {
        try
        {
            var text = File.ReadAllText(Path);
            return text.Length > DigestLength && string.Equals(Digest(text[DigestLength..]), text[..DigestLength], StringComparison.Ordinal) ? text[DigestLength..] : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps a text in the place of the former, and the newest few of its kind.</summary>
    public void Write(string text)
    {
        try
        {
            Directory.CreateDirectory(folder);
            WholeFile.Write(Path, Digest(text) + text);
            foreach (var old in new DirectoryInfo(folder).EnumerateFiles().OrderByDescending(f => f.LastWriteTimeUtc).Skip(MostKept))
            {
                old.Delete();
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is there to save time, no more.
        }
    }

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
