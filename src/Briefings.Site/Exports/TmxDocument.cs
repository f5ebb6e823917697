using Briefings.Model.Texts;

namespace Briefings.Site.Exports;

/// <summary>What two texts say of the same thing.</summary>
/// <param name="Left">The words of one.</param>
/// <param name="Right">The words of the other.</param>
/// <param name="Score">How sure that is, from 0 to 1.</param>
/// <param name="Id">What the unit can be told apart by; null where nothing tells.</param>
public sealed record TmxUnit(string Left, string Right, double Score, string? Id = null);

/// <summary>A translation memory of two languages.</summary>
/// <param name="Left">The language that counts as the source.</param>
/// <param name="Right">The other.</param>
/// <param name="Units">What corresponds, in reading order.</param>
public sealed record TmxDocument(LanguageTag Left, LanguageTag Right, IEnumerable<TmxUnit> Units)
{
    /// <summary>What is said about it to people; null where nothing is.</summary>
    public string? Note { get; init; }
}
