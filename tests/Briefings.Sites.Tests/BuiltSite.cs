using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Briefings.Sites.Tests;

/// <summary>A published folder.</summary>
internal sealed partial record BuiltSite(string Folder)
{
    /// <summary>What was published, by path, without the program's own notes.</summary>
    public string[] Files =>
    [
        .. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/'))
            .Where(f => f != ".manifest.json")
            .Order(StringComparer.Ordinal),
    ];

    public string Text(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>A text without the hashes in the names of assets, which change with the theme's styles.</summary>
    public static string WithoutHashes(string text) => AssetHash().Replace(text, ".HASH.");

    public IDocument Page(string path) => new HtmlParser().ParseDocument(Text(path));

    /// <summary>Every page.</summary>
    public IEnumerable<(string Path, IDocument Document)> Pages => Files.Where(f => f.EndsWith(".html", StringComparison.Ordinal)).Select(f => (f, Page(f)));

    [GeneratedRegex(@"\.[0-9a-f]{8}\.", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AssetHash();
}
