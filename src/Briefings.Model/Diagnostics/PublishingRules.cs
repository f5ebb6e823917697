using System.Collections.Immutable;

namespace Briefings.Model.Diagnostics;

/// <summary>Rules on the published site.</summary>
public static class PublishingRules
{
    /// <summary>A site that GitHub Pages will soon refuse.</summary>
    public static readonly DiagnosticRule NearPagesLimit = new("BRF0150", Severity.Warning,
        "The site has {0:0.00} GB, and GitHub Pages publishes no more than 1 GB.",
        "A site whose address ends in github.io, or that has a customDomain, is taken to be published to GitHub Pages, and has over 0.8 GB. It is published all the same.");

    /// <summary>These rules.</summary>
    public static ImmutableArray<DiagnosticRule> All { get; } = [NearPagesLimit];
}
