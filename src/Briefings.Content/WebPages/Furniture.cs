using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Briefings.Content.WebPages;

/// <summary>Knows what is on a page around an article, by the elements, roles and class names that web designers use the world over.</summary>
internal static partial class Furniture
{
    private const double MostOfThePage = 0.4;

    private static readonly FrozenSet<string> Invisible = FrozenSet.Create(
        StringComparer.Ordinal, "SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "IFRAME", "SVG", "svg", "MATH", "math", "OBJECT", "EMBED", "CANVAS", "VIDEO", "AUDIO",
        "SELECT", "INPUT", "TEXTAREA", "HEAD", "MAP", "PICTURE", "IMG");

    private static readonly FrozenDictionary<string, string> ByElement = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["NAV"] = "navigation",
        ["ASIDE"] = "an aside",
        ["FOOTER"] = "the footer",
        ["FORM"] = "a form",
        ["BUTTON"] = "a button",
        ["DIALOG"] = "a pop-up",
        ["FIGCAPTION"] = "a caption",
        ["MENU"] = "navigation",
        ["LABEL"] = "a form",
        ["FIELDSET"] = "a form",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> ByRole = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["navigation"] = "navigation",
        ["banner"] = "the masthead",
        ["contentinfo"] = "the footer",
        ["complementary"] = "an aside",
        ["search"] = "a form",
        ["dialog"] = "a pop-up",
        ["alertdialog"] = "a pop-up",
        ["menu"] = "navigation",
        ["menubar"] = "navigation",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> ByName = new (string Why, string Names)[]
    {
        ("comments", "comment comments commentaires kommentare disqus respond replies"),
        ("a cookie notice", "cookie cookies consent gdpr rgpd cmp onetrust didomi"),
        ("share buttons", "share sharing sharebar social socials addthis sns sharedaddy"),
        ("a newsletter box", "newsletter newsletters subscribe subscription signup mailing"),
        ("related links", "related relation recommended recommendation recommendations recirc recirculation readmore readnext morelinks mostread trending popular outbrain taboola seealso teaser teasers"),
        ("advertising", "ad ads advert advertisement advertising adsbygoogle banner promo promotion sponsor sponsored dfp"),
        ("navigation", "nav navbar navigation menu breadcrumb breadcrumbs pagination pager skip skiplink toolbar"),
        ("the masthead", "masthead topbar"),
        ("the footer", "footer colophon copyright"),
        ("an aside", "sidebar aside rail widget widgets"),
        ("a pop-up", "popup modal overlay lightbox toast"),
        ("a caption", "caption wp-caption-text credit credits figcaption"),
        ("tags", "tag tags taglist keywords"),
        ("an embedded post", "tweet instagram"),
        ("the byline", "byline dateline authorbox bio reporter timestamp readingtime"),
        ("hidden text", "hidden visuallyhidden sr screenreader"),
    }.SelectMany(g => g.Names.Split(' ').Select(n => (Name: n, g.Why))).ToFrozenDictionary(x => x.Name, x => x.Why, StringComparer.Ordinal);

    // Names that are a part of others: "related-links", "twitter-tweet", "sr-only".
    private static readonly FrozenSet<string> Weak = FrozenSet.Create(StringComparer.Ordinal, "ad", "sr", "hidden", "tag", "bio", "credit", "social", "skip", "popular", "comment", "banner", "subscription", "widget", "widgets", "rail");

    /// <summary>True for what a browser does not show, or shows no words of.</summary>
    public static bool IsInvisible(IElement element) =>
        Invisible.Contains(element.NodeName)
        || element.HasAttribute("hidden")
        || string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)
        || (element.GetAttribute("style") is { } style && NotDisplayed().IsMatch(style));

    /// <summary>What an element is, where it is no part of an article; null where it may be one.</summary>
    /// <param name="element">The element.</param>
    /// <param name="pageLength">How many characters the page's text has.</param>
    public static string? Why(IElement element, int pageLength)
    {
        if (element.NodeName is "HTML" or "BODY" or "MAIN")
        {
            return null;
        }

        if (element.NodeName is "ARTICLE")
        {
            return NamedAs(element) is { } other and ("comments" or "related links") ? other : null;
        }

        var why = ByElement.GetValueOrDefault(element.NodeName)
            ?? ByRole.GetValueOrDefault(element.GetAttribute("role") ?? "")
            ?? NamedAs(element)
            ?? (element.NodeName is "HEADER" && element.Closest("article, main") is null ? "the masthead" : null);
        return why is null || HoldsTheArticle(element) || (why is not ("comments" or "a cookie notice") && IsMost(element, pageLength)) ? null : why;
    }

    private static bool IsMost(IElement element, int pageLength) => element.TextContent.Length > MostOfThePage * pageLength;

    private static bool HoldsTheArticle(IElement element) => element.QuerySelector("h1, main, [itemprop=articleBody]") is not null;

    // A class such as "card--comment-count" says less than the id "comments": a weak name counts only as the whole of a class.
    private static string? NamedAs(IElement element)
    {
        if (string.Equals(element.GetAttribute("itemprop"), "articleBody", StringComparison.Ordinal))
        {
            return null;
        }

        var names = $"{element.Id} {element.ClassName}".Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return names.Select(Reason).FirstOrDefault(w => w is not null);
    }

    private static string? Reason(string name)
    {
        if (name.Contains(':', StringComparison.Ordinal))
        {
            return null;
        }

        var words = Words().Matches(name).Select(m => m.Value.ToLowerInvariant()).ToArray();
        if (words.Any(w => w is "has" or "with" or "without" or "no" or "is"))
        {
            return null;
        }

        return ByName.GetValueOrDefault(string.Concat(words))
            ?? words.Where(w => words.Length == 1 || !Weak.Contains(w)).Select(w => ByName.GetValueOrDefault(w)).FirstOrDefault(w => w is not null)
            ?? (words is ["ad", ..] ? "advertising" : null)
            ?? (words is ["sr", "only"] or ["screen", "reader", ..] ? "hidden text" : null);
    }

    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Words();

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NotDisplayed();
}
