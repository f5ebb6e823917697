using System.Collections.Immutable;
using Briefings.Analysis.Alignment.Words;
using Briefings.Analysis.Languages;
using Briefings.Analysis.Merging;
using Briefings.Content.Languages;
using Briefings.Content.Sites;
using Briefings.Model.Sites;
using Briefings.Model.Texts;
using Briefings.Model.Themes;
using Briefings.Site.Assets;

namespace Briefings.Cli.Sites;

/// <summary>What is known of a site from when it was prepared before, so that preparing it again does only what a change asks for.
/// The pages are the same as without it.</summary>
/// <remarks>For one preparation at a time. It has to be told what changed.</remarks>
internal sealed class SiteMemory
{
    private readonly Lazy<Lexicon> lexicon = new(() => Analysis.Alignment.Words.Lexicon.Read(LexiconTables.Load()));
    private (string Name, CompiledTheme Theme)? theme;
    private (ImmutableArray<LanguageTag> Tags, LanguageLibrary Library)? languages;
    private (Theme Theme, ImmutableArray<Asset> Files, AssetCatalog Catalog)? assets;

    /// <summary>What was read.</summary>
    public ReadMemory Reading { get; } = new();

    /// <summary>What was merged.</summary>
    public MergeMemory Merging { get; } = new();

    /// <summary>What words mean.</summary>
    public Lexicon Lexicon => lexicon.Value;

    /// <summary>The theme of that name.</summary>
    public CompiledTheme Theme(string name, SiteOptions options)
    {
        if (theme?.Name != name)
        {
            theme = (name, CompiledTheme.Of(name, options));
        }

        return theme.Value.Theme;
    }

    /// <summary>Forgets the theme, of which a file changed.</summary>
    public void ForgetTheme() => theme = null;

    /// <summary>Forgets everything whose files look different from when they were read.</summary>
    public void ForgetChanged()
    {
        Reading.ForgetChanged();
        ForgetTheme();
    }

    /// <summary>What is known of the languages of a site's pages and articles.</summary>
    public LanguageLibrary Languages(SiteInput input)
    {
        ImmutableArray<LanguageTag> tags =
            [.. input.Settings.Languages.Concat(input.Briefings.SelectMany(b => b.Articles).Select(a => a.Language)).Distinct().Order()];
        if (languages is null || !languages.Value.Tags.SequenceEqual(tags))
        {
            languages = (tags, new(LanguagePacks.Load(tags)));
        }

        return languages.Value.Library;
    }

    /// <summary>Where a site's assets are published.</summary>
    public AssetCatalog Assets(Theme files, ImmutableArray<Asset> own)
    {
        if (assets is null || assets.Value.Theme != files || assets.Value.Files != own)
        {
            assets = (files, own, AssetCatalog.Of(files, own));
        }

        return assets.Value.Catalog;
    }
}
