using System.Collections.Immutable;

namespace Briefings.Content.Yaml;

/// <summary>The keys that a map may have, declared once.</summary>
/// <param name="Name">What the map is, as it reads in a message: “an entity”.</param>
/// <param name="Required">Keys that have to be there.</param>
/// <param name="Optional">Keys that may be there.</param>
internal sealed record Schema(string Name, ImmutableArray<string> Required, ImmutableArray<string> Optional)
{
    /// <summary>Every key, the required ones first.</summary>
    public ImmutableArray<string> Keys { get; } = [.. Required, .. Optional];
}
