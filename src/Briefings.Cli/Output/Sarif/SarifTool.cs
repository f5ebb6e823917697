using System.Reflection;
using Briefings.Model.Diagnostics;

namespace Briefings.Cli.Output.Sarif;

/// <summary>Who found what a log tells.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Version">Which version of it.</param>
/// <param name="Home">Its repository; null where the build was not told of one.</param>
internal sealed record SarifTool(string Name, string Version, Uri? Home)
{
    private const string Metadata = "RepositoryUrl";
    private const string Table = "blob/main/README.md#diagnostics";

    /// <summary>This program, as it was built.</summary>
    public static SarifTool This { get; } = Of(typeof(SarifTool).Assembly);

    /// <summary>Where a rule is explained; null where that is not known.</summary>
    public Uri? HelpFor(DiagnosticRule rule) => Home is null ? null : new(Home, $"{Table}:~:text={rule.Code}");

    private static SarifTool Of(Assembly assembly)
    {
        var home = assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(a => string.Equals(a.Key, Metadata, StringComparison.Ordinal))?.Value;
        return new(
            "briefings",
            assembly.GetName().Version?.ToString(3) ?? "0.0.0",
            home is not null && Uri.TryCreate(home.TrimEnd('/') + "/", UriKind.Absolute, out var address) ? address : null);
    }
}
