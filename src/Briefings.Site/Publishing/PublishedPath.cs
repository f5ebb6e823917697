using Briefings.Model.Texts;

namespace Briefings.Site.Publishing;

/// <summary>Paths of published files below the output folder, with forward slashes: <c>fr/index.html</c>.</summary>
internal static class PublishedPath
{
    /// <summary>The list of what was published.</summary>
    public const string Manifest = ".manifest.json";

    /// <summary>The folder of a publication under way.</summary>
    public const string Workshop = ".publishing";

    private static readonly string[] Reserved = [Manifest, Workshop, ".git"];

    /// <summary>What is wrong with a path, to follow the word “it”; null where a file may be published there on any system.</summary>
    public static string? Fault(string path)
    {
        var parts = path.Split('/');
        if (Reserved.Contains(parts[0], StringComparer.OrdinalIgnoreCase))
        {
            return $"uses “{parts[0]}”, which is reserved";
        }

        return parts.Any(part => part is "." or "..") ? "leaves the output folder" : parts.Select(FaultOfName).FirstOrDefault(fault => fault is not null);
    }

    /// <summary>The folders that a path lies in, innermost first.</summary>
    public static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            yield return path[..slash];
        }
    }

    /// <summary>Notes the folders that a path lies in, with what lies there; of a folder that is noted, those around it are.</summary>
    public static void AddFolders<T>(string path, T inside, Dictionary<string, T> folders)
    {
        var known = folders.GetAlternateLookup<ReadOnlySpan<char>>();
        var slash = path.LastIndexOf('/');
        while (slash > 0 && known.TryAdd(path.AsSpan(0, slash), inside))
        {
            slash = path.LastIndexOf('/', slash - 1);
        }
    }

    private static string? FaultOfName(string name) => PortableName.Fault(name) is { } fault ? $"has the name “{name}” in it, which {fault}" : null;
}
