using System.Text;

namespace Briefings.Cli.Output;

/// <summary>Writes files that were not there before.</summary>
internal static class NewFile
{
    private const string Unfinished = ".tmp";

    /// <summary>Creates a file with its folders: the whole of it, or nothing.</summary>
    /// <exception cref="IOException">There is such a file already, or it cannot be written.</exception>
    public static void Write(string path, string text)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        var beside = path + Unfinished;
        try
        {
            File.WriteAllBytes(beside, Encoding.UTF8.GetBytes(text));
            File.Move(beside, path, overwrite: false);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
