using System.Collections.Immutable;
using Briefings.Model.Texts;

namespace Briefings.Cli.Scaffolds;

/// <summary>What <c>new site</c> was asked to start.</summary>
/// <param name="Folder">Where.</param>
/// <param name="Languages">The languages of its pages; at least one, the default one first.</param>
internal sealed record NewSiteOptions(string Folder, ImmutableArray<LanguageTag> Languages)
{
    /// <summary>Its name in every language; null for one that is made up.</summary>
    public string? Title { get; init; }

    /// <summary>The address it will be published under; null where that is not known.</summary>
    public WebAddress? BaseUrl { get; init; }

    /// <summary>The action that its workflow uses, as <c>owner/repository@version</c>; null where that is not known.</summary>
    public string? Action { get; init; }
}
