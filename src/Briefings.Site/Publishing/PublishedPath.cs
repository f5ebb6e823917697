using System.Buffers;
using System.Text;

namespace Briefings.Site.Publishing;

/// <summary>Paths of published files below the output folder, with forward slashes: <c>fr/index.html</c>.</summary>
internal static class PublishedPath
{
    /// <summary>The list of what was published.</summary>
    public const string Manifest = ".manifest.json";

    /// <summary>The folder of a publication under way.</summary>
    public const string Workshop = ".publishing";

    private const int LongestName = 255;
    private static readonly string[] Reserved = [Manifest, Workshop, ".git"];
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\\:*?\"<>|");

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

    private static string? FaultOfName(string name) => name switch
    {
        "" => "has an empty name in it",
        _ when name[^1] is '.' or ' ' => $"has the name “{name}” in it, which ends in a dot or a space",
        _ when name.AsSpan().ContainsAny(Forbidden) || name.Any(char.IsControl) => "has a character in it that not every system allows",
        _ when Encoding.UTF8.GetByteCount(name) > LongestName => "has a name in it that is too long",
        _ => null,
    };
}
