using System.Text;

namespace Briefings.Content.Tests;

/// <summary>A folder of its own for a test, deleted afterwards.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("briefings-").FullName;

    public TempFolder Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public TempFolder Write(string path, byte[] bytes)
    {
        var full = PathOf(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return this;
    }

    public TempFolder Delete(string path)
    {
        File.Delete(PathOf(path));
        return this;
    }

    public string PathOf(string path) => System.IO.Path.Combine([Path, .. path.Split('/')]);

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
