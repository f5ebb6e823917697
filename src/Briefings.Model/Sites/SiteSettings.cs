using System.Collections.Immutable;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;

namespace Briefings.Model.Sites;

/// <summary>How much of a briefing its feed entry holds.</summary>
public enum FeedContent
{
    /// <summary>The summary.</summary>
    Summary,

    /// <summary>The texts themselves.</summary>
    Full,
}

/// <summary>Settings of the feeds.</summary>
/// <param name="Items">The most entries a feed holds; at least 1.</param>
/// <param name="Content">What an entry holds.</param>
public sealed record FeedSettings(int Items, FeedContent Content)
{
    /// <summary>What holds where <c>site.yml</c> says nothing.</summary>
    public static readonly FeedSettings Default = new(50, FeedContent.Full);
}

/// <summary>What <c>site.yml</c> says, with every default filled in.</summary>
public sealed record SiteSettings
{
    /// <summary>The theme of a site that names none.</summary>
    public const string DefaultTheme = "default";

    /// <summary>The site's name.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What the site is, in a sentence.</summary>
    public LocalizedText Description { get; init; } = LocalizedText.Empty;

    /// <summary>The languages of its pages, without repeats; the first is the default. Never empty.</summary>
    public required ImmutableArray<LanguageTag> Languages { get; init; }

    /// <summary>The address it is published under, absolute, ending in a slash.</summary>
    public required Uri BaseUrl { get; init; }

    /// <summary>The host for the <c>CNAME</c> file; null where there is none.</summary>
    public string? CustomDomain { get; init; }

    /// <summary>The name of the theme.</summary>
    public string Theme { get; init; } = DefaultTheme;

    /// <summary>The IANA time zone that days are counted in.</summary>
    public string TimeZone { get; init; } = "Etc/UTC";

    /// <summary>Briefings on one page of a list; at least 1.</summary>
    public int PageSize { get; init; } = 20;

    /// <summary>Settings of the feeds.</summary>
    public FeedSettings Feeds { get; init; } = FeedSettings.Default;

    /// <summary>Names of topics by their id; a topic without one is shown by its id.</summary>
    public ImmutableSortedDictionary<string, LocalizedText> Topics { get; init; } =
        ImmutableSortedDictionary.Create<string, LocalizedText>(StringComparer.Ordinal);

    /// <summary>What topics are about, by their id; empty for those of which nothing is said.</summary>
    public ImmutableSortedDictionary<string, LocalizedText> AboutTopics { get; init; } =
        ImmutableSortedDictionary.Create<string, LocalizedText>(StringComparer.Ordinal);

    /// <summary>How grave the site takes diagnostics.</summary>
    public RuleLevels Lints { get; init; } = RuleLevels.Default;

    /// <summary>The default language.</summary>
    public LanguageTag DefaultLanguage => Languages[0];
}
