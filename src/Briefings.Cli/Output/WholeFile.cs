using System.Text;

namespace Briefings.Cli.Output;

/// <summary>Replaces files as a whole, so that one is never left half written.</summary>
internal static class WholeFile
{
    private const string Unfinished = ".tmp";

    /// <summary>Writes a file in UTF-8 without a byte order mark, in the place of the one that is there.</summary>
    /// <exception cref="IOException">It cannot be written; the file is as it was.</exception>
    public static void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file in the place of the one that is there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="first">What it begins with.</param>
    /// <param name="rest">What follows.</param>
    /// <exception cref="IOException">It cannot be written; the file is as it was.</exception>
    public static void Write(string path, ReadOnlySpan<byte> first, ReadOnlySpan<byte> rest = default)
    {
        var beside = path + Unfinished;
        try
        {
            File.WriteAllBytes(beside, first);
            File.AppendAllBytes(beside, rest);
            KeepMode(path, beside);
            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    // Who may read a file stays as it was.
    private static void KeepMode(string path, string beside)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(path))
        {
            File.SetUnixFileMode(beside, File.GetUnixFileMode(path));
        }
    }
}
