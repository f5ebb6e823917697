using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Analysis.Languages;
using Briefings.Analysis.Merging;
using Briefings.Analysis.Relations;
using Briefings.Analysis.Timelines;
using Briefings.Model.Glossary;
using Briefings.Model.Languages;
using Briefings.Model.Sites;
using Briefings.Model.Texts;
using Briefings.Model.Themes;
using Briefings.Site.Assets;
using Briefings.Site.Routes;
using Briefings.Site.Strings;

namespace Briefings.Site.Pages;

/// <summary>What page models are made from.</summary>
public sealed class SiteContext
{
    private const int MostRelated = 5;

    private readonly FrozenDictionary<LanguageTag, PageStrings> strings;
    private readonly LanguageLibrary languages;
    private readonly Lazy<RelatedBriefings> related;

    // Not frozen: a site that is previewed is looked into less often than it is made.
    private readonly Dictionary<string, MergedBriefing> briefings;
    private readonly Lazy<PageOrigins> origins;

    /// <summary>Collects it for one site.</summary>
    public SiteContext(MergedSite site, Theme theme, LanguageLibrary languages, AssetCatalog assets)
    {
        Site = site;
        this.languages = languages;
        Assets = assets;
        Address = new(site.Input.Settings.BaseUrl);
        Entities = site.Input.Entities.ToFrozenDictionary(e => e.Id, StringComparer.Ordinal);
        Sources = site.Input.Sources.ToFrozenDictionary(s => s.Id, StringComparer.Ordinal);
        briefings = site.Briefings.ToDictionary(b => b.Briefing.Id, StringComparer.Ordinal);
        Published = [.. site.Briefings.Where(IsPublished)];
        Index = new(Published);
        related = new(() => new([.. Published.Where(IsRead)]));
        origins = new(() => new(this, [.. languages.All.Select(p => p.Language)]));
        strings = Settings.Languages.ToFrozenDictionary(
            l => l, l => new PageStrings(l, Settings.DefaultLanguage, theme, languages.For(l)));
    }

    /// <summary>The site itself.</summary>
    public MergedSite Site { get; }

    /// <summary>What <c>site.yml</c> says.</summary>
    public SiteSettings Settings => Site.Input.Settings;

    /// <summary>The languages of its pages.</summary>
    public ImmutableArray<LanguageTag> Languages => Settings.Languages;

    /// <summary>Where its routes lead.</summary>
    public SiteAddress Address { get; }

    /// <summary>Its published files.</summary>
    public AssetCatalog Assets { get; }

    /// <summary>True where a search index is published with the pages.</summary>
    public bool HasSearch { get; init; }

    /// <summary>The glossary, by id.</summary>
    public FrozenDictionary<string, Entity> Entities { get; }

    /// <summary>The publishers, by id.</summary>
    public FrozenDictionary<string, Source> Sources { get; }

    /// <summary>The briefings, by id.</summary>
    public IReadOnlyDictionary<string, MergedBriefing> Briefings => briefings;

    /// <summary>The briefings that are written in a language of the site, newest first.</summary>
    public ImmutableArray<MergedBriefing> Published { get; }

    /// <summary>Those briefings by what they are about.</summary>
    internal BriefingIndex Index { get; }

    /// <summary>What its pages are made from.</summary>
    internal PageOrigins Origins => origins.Value;

    /// <summary>What several files of a briefing hold.</summary>
    internal SharedBytes Shared { get; } = new();

    /// <summary>The events of those briefings, earliest first.</summary>
    public IEnumerable<TimelineEntry> PublishedTimeline
    {
        get
        {
            var published = Published.Select(b => b.Briefing.Id).ToHashSet(StringComparer.Ordinal);
            return Site.Timeline.Select(e => e.Within(published.Contains)).OfType<TimelineEntry>();
        }
    }

    /// <summary>Those of them that have most to do with one, most first.</summary>
    public ImmutableArray<RelatedBriefing> RelatedTo(MergedBriefing briefing) => related.Value.To(briefing, MostRelated);

    /// <summary>True where a briefing is written in a language of the site.</summary>
    public bool IsPublished(MergedBriefing briefing) => briefing.Languages.Any(l => Languages.Contains(l));

    /// <summary>True where what a briefing names may be asked for any page; see <see cref="MergedSite.IsReadAsAWhole"/>.</summary>
    public bool IsRead(MergedBriefing briefing) => Site.IsReadAsAWhole || briefing.IsRead;

    /// <summary>The words of a page's language.</summary>
    public PageStrings Strings(LanguageTag language) => strings[language];

    /// <summary>What is known of a language.</summary>
    public LanguagePack Pack(LanguageTag language) => languages.For(language);

    /// <summary>How an address of the input is written in a page: files of <c>assets/</c> by their published name, paths under the site's base; null where there is no such file.</summary>
    public string? Write(WebAddress address)
    {
        if (address.IsExternal || address.Value.StartsWith('#'))
        {
            return address.Value;
        }

        var path = address.Value.TrimStart('/');
        if (!path.StartsWith("assets/", StringComparison.Ordinal))
        {
            return Address.BaseUrl.AbsolutePath + path;
        }

        return Assets.Find(path["assets/".Length..]) is { } route ? Address.Link(route) : null;
    }
}
