using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Briefings.Sites.Tests.Hostile;

/// <summary>Finds what of a page can only have come from its input: what runs, what loads, what leads elsewhere than an address may.</summary>
internal static class PageFaults
{
    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "html", "head", "meta", "title", "link", "script", "body", "header", "main", "footer", "nav", "section", "article", "aside", "div", "p", "span", "a",
        "ul", "ol", "li", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "em", "strong", "del", "code", "pre", "br", "hr", "img", "blockquote", "cite", "q",
        "table", "thead", "tbody", "tr", "th", "td", "caption", "svg", "line", "path", "text", "tspan", "rect", "circle", "g", "details", "summary", "time", "mark",
        "abbr", "small", "bdi", "b", "i", "figure", "figcaption", "form", "fieldset", "legend", "label", "input", "button", "select", "option", "output", "noscript",
        "template", "sup", "sub", "search", "dialog",
    };

    private static readonly HashSet<string> Addresses = new(StringComparer.Ordinal) { "href", "cite", "action", "xlink:href" };
    private static readonly HashSet<string> Loads = new(StringComparer.Ordinal) { "src", "srcset", "poster", "data", "background", "ping", "manifest", "formaction", "srcdoc" };

    /// <summary>The faults of a whole page, or of a piece of one.</summary>
    public static IEnumerable<string> Of(string html) => new HtmlParser().ParseDocument(html).All.SelectMany(Of);

    private static IEnumerable<string> Of(IElement element)
    {
        if (!Elements.Contains(element.LocalName))
        {
            yield return $"element {element.LocalName}";
        }

        if (element.LocalName is "script" or "link" or "meta" && FaultOfHead(element) is { } fault)
        {
            yield return fault;
        }

        foreach (var attribute in element.Attributes)
        {
            if (IsWrong(attribute))
            {
                yield return $"{element.LocalName} {attribute.Name}={attribute.Value}";
            }
        }
    }

    private static string? FaultOfHead(IElement element) => element switch
    {
        _ when element.ParentElement?.LocalName is not "head" => $"{element.LocalName} outside of the head",
        { LocalName: "script" } when element.GetAttribute("src") is null && element.GetAttribute("type") is not ("application/ld+json" or "application/json") => "script in the page",
        { LocalName: "link" } when element.GetAttribute("rel") is not ("stylesheet" or "alternate" or "canonical" or "icon") => $"link {element.GetAttribute("rel")}",
        { LocalName: "link" } when element.GetAttribute("rel") is "stylesheet" && !IsOfTheSite(element.GetAttribute("href")!) => "style of others",
        { LocalName: "meta" } when element.GetAttribute("http-equiv") is not (null or "Content-Security-Policy") => "meta that does something",
        _ => null,
    };

    private static bool IsWrong(IAttr attribute) =>
        attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name is "style" or "autofocus"
        || (Loads.Contains(attribute.Name) && !IsOfTheSite(attribute.Value) && !attribute.Value.StartsWith('#'))
        || (Addresses.Contains(attribute.Name) && !IsAllowed(attribute.Value));

    private static bool IsOfTheSite(string address) => address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) && !address.Contains('\\', StringComparison.Ordinal);

    private static bool IsAllowed(string address) => IsOfTheSite(address) || address.StartsWith('#')
        || address.StartsWith("https://", StringComparison.Ordinal) || address.StartsWith("http://", StringComparison.Ordinal) || address.StartsWith("mailto:", StringComparison.Ordinal);
}
