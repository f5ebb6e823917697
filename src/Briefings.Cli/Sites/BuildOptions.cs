using Briefings.Model.Texts;

namespace Briefings.Cli.Sites;

/// <summary>What <c>build</c> was asked to do.</summary>
/// <param name="Site">What to read.</param>
/// <param name="Output">The folder to publish into.</param>
/// <param name="IsStrict">True where warnings count as errors.</param>
internal sealed record BuildOptions(SiteOptions Site, string Output, bool IsStrict)
{
    /// <summary>False where no search index is wanted.</summary>
    public bool MakesSearch { get; init; } = true;

    /// <summary>The language whose part of the pages is wanted; null for the whole site.</summary>
    public LanguageTag? OnlyLanguage { get; init; }

    /// <summary>The list of a former publication to compare with; null for none.</summary>
    public string? ChangesFrom { get; init; }

    /// <summary>The file to add a summary in Markdown to; null for none.</summary>
    public string? Summary { get; init; }
}
