using System.Collections.Immutable;
using Briefings.Analysis.Languages;
using Briefings.Analysis.Merging;
using Briefings.Model.Briefings;
using Briefings.Model.Sites;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Lints;

/// <summary>What the lints look at.</summary>
/// <param name="Site">The site.</param>
/// <param name="Languages">The language packs.</param>
/// <param name="Today">The day it is in the site's time zone. Only what is said to an editor depends on it, never a page.</param>
public sealed record LintContext(MergedSite Site, LanguageLibrary Languages, DateOnly Today)
{
    /// <summary>What was changed since it was published, the latest first; none where nothing is known of it.</summary>
    public ImmutableArray<Revision> Revisions { get; init; } = [];

    /// <summary>When files were last changed; null where nothing is known of it.</summary>
    internal FileHistory? History => Site.Input.History;

    /// <summary>The languages of the site's pages.</summary>
    internal ImmutableArray<LanguageTag> SiteLanguages => Site.Input.Settings.Languages;

    /// <summary>The languages of the site among which a text has none of these, in the site's order, as a list to read; null where it has all.</summary>
    internal string? Missing(IEnumerable<LanguageTag> present)
    {
        var missing = SiteLanguages.Except(present).ToArray();
        return missing.Length == 0 ? null : string.Join(", ", missing);
    }
}
