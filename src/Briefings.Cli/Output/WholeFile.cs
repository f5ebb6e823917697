using System.Text;

namespace Briefings.Cli.Output;

/// <summary>Replaces files as a whole, so that one is never left half written.</summary>
internal static class WholeFile
{
    private const string Unfinished = ".tmp";

    /// <summary>Writes a file in UTF-8 without a byte order mark, in the place of the one that is there.</summary>
    /// <exception cref="IOException">It cannot be written; the file is as it was.</exception>
    public static void Write(string path, string text) => Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    /// <summary>Writes a file in the place of the one that is there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes what it holds.</param>
    /// <param name="mayBeKept">Asked when that is done: where it says no, the file is as it was. Null for yes.</param>
    /// <returns>False where it may not be kept.</returns>
    /// <exception cref="IOException">It cannot be written; the file is as it was.</exception>
    public static bool Write(string path, Action<Stream> write, Func<bool>? mayBeKept = null)
    {
        // By a name of its own: another run may be writing the same file.
        var beside = $"{path}.{Guid.NewGuid():N}{Unfinished}";
        try
        {
            using (var file = File.Create(beside))
            {
                write(file);
            }

            if (mayBeKept?.Invoke() == false)
            {
                File.Delete(beside);
                return false;
            }

            KeepMode(path, beside);
            File.Move(beside, path, overwrite: true);
            return true;
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
