namespace Briefings.Content.Reading;

/// <summary>A file or folder of the input.</summary>
/// <param name="FullPath">Where it is on this machine.</param>
/// <param name="DisplayPath">How its editor knows it, with forward slashes: <c>input/briefings/x/gate.fr.md</c>.</param>
public sealed record InputFile(string FullPath, string DisplayPath)
{
    /// <summary>Its name without folders.</summary>
    public string Name => DisplayPath[(DisplayPath.LastIndexOf('/') + 1)..];

    /// <summary>A file or folder directly inside this folder.</summary>
    public InputFile Inside(string name) => new(Path.Combine(FullPath, name), $"{DisplayPath}/{name}");

    /// <summary>A folder or file that a user named; backslashes and a slash at the end are not shown.</summary>
    public static InputFile Named(string path, string displayPath)
    {
        var shown = displayPath.Replace('\\', '/').TrimEnd('/');
        return new(Path.GetFullPath(path), shown.Length == 0 ? "." : shown);
    }
}
