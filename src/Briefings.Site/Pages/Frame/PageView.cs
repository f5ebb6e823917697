using System.Collections.Immutable;
using Briefings.Site.Markup;
using Briefings.Site.Strings;

namespace Briefings.Site.Pages.Frame;

/// <summary>Another version of a page.</summary>
/// <param name="Hreflang">Its language, or <c>x-default</c>.</param>
/// <param name="Href">Its absolute address.</param>
public sealed record AlternateView(string Hreflang, string Href);

/// <summary>A feed that belongs to a page.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Href">Where it is.</param>
public sealed record FeedLinkView(string Title, string Type, string Href);

/// <summary>Something said about a page for programs that show a link to it.</summary>
/// <param name="Property">What it is, in Open Graph's words.</param>
/// <param name="Content">Its value.</param>
public sealed record MetaTagView(string Property, string Content);

/// <summary>What every page has around its content.</summary>
public sealed record PageView
{
    /// <summary>The kind of page, which is also the name of its layout.</summary>
    public required string Kind { get; init; }

    /// <summary>The language of the page.</summary>
    public required string Lang { get; init; }

    /// <summary>Its direction.</summary>
    public required string Dir { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What it is about; null where there is nothing to say.</summary>
    public string? Description { get; init; }

    /// <summary>Its absolute address; null for a page that has none of its own, such as 404.</summary>
    public string? Canonical { get; init; }

    /// <summary>True where search engines are to pass it by.</summary>
    public bool IsUnlisted { get; init; }

    /// <summary>The name of the site.</summary>
    public required TextView SiteTitle { get; init; }

    /// <summary>The home page.</summary>
    public required string Home { get; init; }

    /// <summary>The site's menu.</summary>
    public required ImmutableArray<LinkView> Nav { get; init; }

    /// <summary>The search.</summary>
    public required LinkView Search { get; init; }

    /// <summary>The free pages, for the foot of the page.</summary>
    public required ImmutableArray<LinkView> FootNav { get; init; }

    /// <summary>The same page in other languages, itself included; only those that exist.</summary>
    public required ImmutableArray<LinkView> Languages { get; init; }

    /// <summary>The same for machines.</summary>
    public required ImmutableArray<AlternateView> Alternates { get; init; }

    /// <summary>Addresses of style sheets.</summary>
    public required ImmutableArray<string> Stylesheets { get; init; }

    /// <summary>Addresses of scripts, which are modules. No page needs them.</summary>
    public required ImmutableArray<string> Scripts { get; init; }

    /// <summary>What the page may load, as a content security policy.</summary>
    public required string Policy { get; init; }

    /// <summary>Feeds to subscribe to from this page.</summary>
    public ImmutableArray<FeedLinkView> Feeds { get; init; } = [];

    /// <summary>The feeds and the calendar of what the page is about, for people; none where it is about nothing that can be followed.</summary>
    public ImmutableArray<LinkView> Follow { get; init; } = [];

    /// <summary>What a page is shown as where it is linked to: Open Graph.</summary>
    public ImmutableArray<MetaTagView> Tags { get; init; } = [];

    /// <summary>What it says, as data for machines; empty where there is nothing to add.</summary>
    public Html Data { get; init; } = Html.Empty;
}

/// <summary>The root that every template is rendered with.</summary>
/// <param name="Page">What is around the content.</param>
/// <param name="View">The content, by the kind of page.</param>
/// <param name="Strings">The words of the page's language.</param>
/// <param name="Body">The rendered content, for the layout that is around all others.</param>
public sealed record PageRoot(PageView Page, object View, PageStrings Strings, PageBody Body);

/// <summary>The content of a page, rendered straight into the page where the layout around it has its place.</summary>
/// <param name="Write">Renders it, behind all that is written already.</param>
public sealed record PageBody(Action Write);
