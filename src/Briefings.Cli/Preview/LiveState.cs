using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Briefings.Site.Composition;

namespace Briefings.Cli.Preview;

/// <summary>What a preview shows.</summary>
/// <param name="Version">Another number for every other site; a page that has another one than this is out of date.</param>
/// <param name="Site">The last site without mistakes; null before there is one.</param>
/// <param name="BasePath">The path that the site's routes are below; starts and ends in a slash.</param>
/// <param name="Problems">The mistakes of now; none where <paramref name="Site"/> is as the input says.</param>
internal sealed record LiveState(long Version, SitePages? Site, string BasePath, ImmutableArray<Problem> Problems)
{
    /// <summary>The state as the script in a page hears of it.</summary>
    public string Json() => Output.Json.Line(Output.Json.Object(
        ("version", Version.ToString(CultureInfo.InvariantCulture)),
        ("problems", Output.Json.Array(Problems.Select(JsonNode? (p) => p.Json())))));
}
