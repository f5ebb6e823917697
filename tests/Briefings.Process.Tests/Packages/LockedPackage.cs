using System.Text.Json;
using System.Xml.Linq;

namespace Briefings.Process.Tests.Packages;

/// <summary>A package of others, as a lock file names it.</summary>
/// <param name="Ecosystem">The type of its package URL: <c>nuget</c> or <c>npm</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version.</param>
/// <param name="Licence">What it says of its licence; empty where it brings a file instead.</param>
/// <param name="Sha512">The SHA-512 of its file in hexadecimal digits; null where the lock has none.</param>
internal sealed record LockedPackage(string Ecosystem, string Name, string Version, string Licence, string? Sha512)
{
    private const string FromFile = "file";

    /// <summary>What a project's <c>packages.lock.json</c> names, projects of this repository left out.</summary>
    public static IEnumerable<LockedPackage> OfProject(string lockFile)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(lockFile));
        foreach (var package in json.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(framework => framework.Value.EnumerateObject()))
        {
            if (package.Value.TryGetProperty("resolved", out var resolved))
            {
                var hash = Convert.ToHexStringLower(package.Value.GetProperty("contentHash").GetBytesFromBase64());
                yield return new("nuget", package.Name, resolved.GetString()!, LicenceOf(package.Name, resolved.GetString()!), hash);
            }
        }
    }

    /// <summary>What a <c>package-lock.json</c> names, that of other systems included.</summary>
    public static IEnumerable<LockedPackage> OfNpm(string lockFile)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(lockFile));
        foreach (var package in json.RootElement.GetProperty("packages").EnumerateObject().Where(p => p.Name.Length > 0))
        {
            var hash = package.Value.TryGetProperty("integrity", out var integrity) && integrity.GetString() is ['s', 'h', 'a', '5', '1', '2', '-', .. var digest]
                ? Convert.ToHexStringLower(Convert.FromBase64String(digest))
                : null;
            var licence = package.Value.TryGetProperty("license", out var named) ? named.GetString()! : "";
            yield return new("npm", package.Name["node_modules/".Length..], package.Value.GetProperty("version").GetString()!, licence, hash);
        }
    }

    // Restoring puts what a package says of itself beside its files.
    private static string LicenceOf(string name, string version)
    {
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var id = name.ToLowerInvariant();
        var metadata = XDocument.Load(Path.Combine(packages, id, version.ToLowerInvariant(), id + ".nuspec")).Root!;
        var licence = metadata.Descendants().FirstOrDefault(e => e.Name.LocalName is "license");
        return licence is null || licence.Attribute("type")?.Value is FromFile ? "" : licence.Value;
    }
}
