using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Briefings.Model.Texts;
using Briefings.Site.Routes;

namespace Briefings.Site.Assets;

/// <summary>Names assets after their content, so that browsers may keep them for ever: <c>assets/style.3f9a2c1b.css</c>.</summary>
internal static class AssetRoutes
{
    private const int Digits = 8;

    /// <summary>A route for each file.</summary>
    /// <remarks>What a stylesheet names, directly or through others, counts as its content: its own bytes hold those names.
    /// That is also why stylesheets may import each other in a circle.</remarks>
    public static ImmutableSortedDictionary<string, Route> Of(ImmutableSortedDictionary<string, AssetFile> files) =>
        files.ToImmutableSortedDictionary(file => file.Key, file => Of(file.Value, Digest(file.Value, files)), StringComparer.Ordinal);

    private static Route Of(AssetFile file, string digest)
    {
        var parts = file.Path.Split('/');
        var extension = Slug.From(Path.GetExtension(parts[^1]));
        var stem = Named(Path.GetFileNameWithoutExtension(parts[^1]));
        var name = extension.Length == 0 ? $"{stem}.{digest}" : $"{stem}.{digest}.{extension}";
        return SiteRoutes.Asset(string.Join('/', parts[..^1].Select(Named).Append(name)));
    }

    private static string Named(string name) => Slug.From(name) is { Length: > 0 } slug ? slug : "asset";

    private static string Digest(AssetFile file, ImmutableSortedDictionary<string, AssetFile> files)
    {
        var reached = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var open = new Stack<AssetFile>([file]);
        while (open.TryPop(out var next))
        {
            foreach (var target in Targets(next, files).Where(target => target != file && reached.TryAdd(target.Path, target.Hash)))
            {
                open.Push(target);
            }
        }

        var all = reached.Aggregate(file.Hash, (sum, target) => $"{sum}\n{target.Value}");
        return (reached.Count == 0 ? file.Hash : Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(all))))[..Digits];
    }

    private static IEnumerable<AssetFile> Targets(AssetFile file, ImmutableSortedDictionary<string, AssetFile> files) =>
        file.Stylesheet is not { } css ? [] : Stylesheet.References(css, file.Path).Where(files.ContainsKey).Select(path => files[path]);
}
