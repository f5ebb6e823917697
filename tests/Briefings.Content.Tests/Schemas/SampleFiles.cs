using Briefings.Content.Schemas;

namespace Briefings.Content.Tests.Schemas;

/// <summary>The files of the sample site and of the default theme, by the schema that describes them.</summary>
internal static class SampleFiles
{
    /// <summary>Each file that a schema is for, once, in order.</summary>
    public static IEnumerable<(string Schema, string File)> All => new[] { "input", "themes" }
        .SelectMany(f => Directory.EnumerateFiles(Repository.PathOf(f), "*", SearchOption.AllDirectories))
        .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)
        .Select(f => (Schema: SchemaOf(f), File: Repository.PathOf(f)))
        .Where(f => f.Schema is not null)
        .Select(f => (f.Schema!, f.File));

    /// <summary>The schema for a file; null where there is none.</summary>
    /// <remarks>Of two patterns the longer is the more precise: <c>index.*.md</c> is no article.</remarks>
    public static string? SchemaOf(string path) =>
        InputSchema.All.Where(s => Matches(path, s.Files)).OrderByDescending(s => s.Files.Length).FirstOrDefault()?.Name;

    private static bool Matches(string path, string pattern) => System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(
        pattern.Replace("**/", "", StringComparison.Ordinal), path, ignoreCase: false);
}
