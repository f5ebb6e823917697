using System.Text;

namespace Briefings.Cli.Output;

/// <summary>Writes files that were not there before.</summary>
internal static class NewFile
{
    /// <summary>Creates a file with its folders.</summary>
    /// <exception cref="IOException">There is such a file already, or it cannot be written.</exception>
    public static void Write(string path, string text)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        file.Write(Encoding.UTF8.GetBytes(text));
    }
}
