using System.Collections.Immutable;
using Briefings.Analysis.Merging;
using Briefings.Content.History;
using Briefings.Content.Keeping;
using Briefings.Content.Sites;
using Briefings.Model.Sites;
using Briefings.Model.Themes;
using Briefings.Site.Assets;

namespace Briefings.Cli.Sites;

/// <summary>What is known of a site from when it was prepared before, so that preparing it again does only what a change asks for.
/// The pages are the same as without it.</summary>
/// <param name="tools">What the site is made with.</param>
/// <param name="mostLearned">The number of briefings up to which their words are learned whenever the site is opened; see <see cref="MergeMemory"/>.</param>
/// <param name="taught">The words that the site taught when it was last read as a whole; null where that is not known.</param>
/// <param name="former">What an earlier build found; null for nothing.</param>
/// <remarks>For one preparation at a time. It has to be told what changed.</remarks>
internal sealed class SiteMemory(SiteTools tools, int mostLearned = int.MaxValue, SiteWords? taught = null, FormerBuild? former = null)
{
    private Lazy<GitHistory?>? history;
    private (Theme Theme, ImmutableArray<Asset> Files, AssetCatalog Catalog)? assets;

    /// <summary>What the site is made with.</summary>
    public SiteTools Tools => tools;

    /// <summary>What an earlier build found; null for nothing.</summary>
    public FormerBuild? Former => former;

    /// <summary>What was read.</summary>
    public ReadMemory Reading { get; } = new() { Kept = former?.StillRead ?? KeptReadings.Nothing };

    /// <summary>What was merged.</summary>
    public MergeMemory Merging { get; } = new(mostLearned, taught);

    /// <summary>Forgets everything whose files look different from when they were read.</summary>
    public void ForgetChanged()
    {
        Reading.ForgetChanged();
        history = null;
        tools.ForgetTheme();
    }

    /// <summary>The history of the input, as it was when it was first read: a commit is none of the changes that are told, and changes nothing that is written.</summary>
    public GitHistory? History(Func<GitHistory?> read) => (history ??= new(read)).Value;

    /// <summary>Where a site's assets are published.</summary>
    public AssetCatalog Assets(Theme theme, ImmutableArray<Asset> own)
    {
        if (assets is not { } known || !ReferenceEquals(known.Theme, theme) || known.Files != own)
        {
            assets = known = (theme, own, AssetCatalog.Of(theme, own));
        }

        return known.Catalog;
    }
}
