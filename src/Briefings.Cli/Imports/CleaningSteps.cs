using System.Collections.Immutable;
using Briefings.Analysis.Cleaning;
using Briefings.Model.Articles;

namespace Briefings.Cli.Imports;

/// <summary>What cleaning did, as front matter records it.</summary>
internal static class CleaningSteps
{
    /// <summary>One step per kind of removal, in a fixed order.</summary>
    public static ImmutableArray<Cleaning> Of(CleanedText cleaned)
    {
        var removals = cleaned.Removals.CountBy(r => r.Kind).OrderBy(c => c.Key).Select(c => new Cleaning(Name(c.Key), c.Value));
        return cleaned.TidiedParagraphs > 0 ? [.. removals, new("stray-spaces", cleaned.TidiedParagraphs)] : [.. removals];
    }

    private static string Name(RemovalKind kind) => kind switch
    {
        RemovalKind.RepeatedBody => "repeated-body",
        RemovalKind.Boilerplate => "boilerplate",
        RemovalKind.Advertising => "advertising",
        _ => "headline",
    };
}
