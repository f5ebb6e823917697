using System.Security.Cryptography;

namespace Briefings.Process.Tests.Running;

/// <summary>A folder that is gone after the test. Its name has what names of folders have: spaces, accents, other scripts.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly DirectoryInfo parent = Directory.CreateTempSubdirectory("briefings-");

    public WorkFolder() => Path = parent.CreateSubdirectory("bric à brac 한국 #1").FullName;

    /// <summary>Its path.</summary>
    public string Path { get; }

    /// <summary>The path of a file in it.</summary>
    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file.</summary>
    public void Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], text);
    }

    /// <summary>Everything below a folder: each file with the hash of its bytes.</summary>
    public string[] Snapshot(string folder) =>
    [
        .. Directory.EnumerateFiles(this[folder], "*", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/.publishing/", StringComparison.Ordinal))
            .Select(file => $"{System.IO.Path.GetRelativePath(this[folder], file)} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))}")
            .Order(StringComparer.Ordinal),
    ];

    public void Dispose() => parent.Delete(recursive: true);
}
