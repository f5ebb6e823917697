using System.Collections.Immutable;
using Briefings.Model.Sites;

namespace Briefings.Content.Admin;

/// <summary>What a browser's editor has to know of a site and its repository.</summary>
/// <param name="Site">The site as it is now.</param>
/// <param name="Repository">The repository on GitHub, <c>owner/name</c>.</param>
/// <param name="Branch">The branch that it edits.</param>
/// <param name="InputFolder">The input folder's path in the repository.</param>
public sealed record AdminSite(SiteInput Site, string Repository, string Branch, string InputFolder)
{
    /// <summary>The briefings that have forms, latest first; of a large site the latest ones.</summary>
    public ImmutableArray<string> Briefings { get; init; } =
        [.. Site.Briefings.Select(b => b.Id).OrderDescending(StringComparer.Ordinal).Take(MostBriefings)];

    private const int MostBriefings = 50;
}
