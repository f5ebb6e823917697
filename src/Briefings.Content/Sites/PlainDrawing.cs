using System.Text.RegularExpressions;
using System.Xml;

namespace Briefings.Content.Sites;

/// <summary>Tells drawings (SVG) from files that look like one and do more: run scripts, load from elsewhere, or hold pages of HTML.</summary>
internal static partial class PlainDrawing
{
    private const string Svg = "http://www.w3.org/2000/svg";

    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "svg", "g", "defs", "symbol", "use", "title", "desc", "metadata", "style", "switch", "view", "path", "rect", "circle", "ellipse", "line", "polyline",
        "polygon", "text", "tspan", "textPath", "marker", "linearGradient", "radialGradient", "stop", "pattern", "clipPath", "mask", "image", "filter",
        "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap", "feDistantLight",
        "feDropShadow", "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feMerge", "feMergeNode", "feMorphology", "feOffset",
        "fePointLight", "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence",
    };

    // What drawing programs note for themselves, and licences; no browser does anything with it.
    private static readonly HashSet<string> Notes = new(StringComparer.Ordinal)
    {
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://creativecommons.org/ns#", "http://web.resource.org/cc/", "http://purl.org/dc/elements/1.1/",
        "http://www.inkscape.org/namespaces/inkscape", "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd",
    };

    /// <summary>What of a file is not for drawing, to follow “it has”; null where all of it is.</summary>
    /// <param name="file">The file; read to its end.</param>
    public static string? Fault(Stream file)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        try
        {
            using var xml = XmlReader.Create(file, settings);
            while (xml.Read())
            {
                if (Fault(xml) is { } fault)
                {
                    return fault;
                }
            }

            return null;
        }
        catch (XmlException)
        {
            return "it is not well-formed XML, or has a document type declaration";
        }
    }

    private static string? Fault(XmlReader xml) => xml.NodeType switch
    {
        XmlNodeType.ProcessingInstruction => $"it has the processing instruction “{xml.Name}”",
        XmlNodeType.Text or XmlNodeType.CDATA when LoadsStyle(xml.Value) => "it has a style that loads something",
        XmlNodeType.Element when !IsKnown(xml) => $"it has the element “{xml.Name}”",
        XmlNodeType.Element => FaultOfAttributes(xml),
        _ => null,
    };

    private static bool IsKnown(XmlReader xml) => xml.NamespaceURI is Svg ? Elements.Contains(xml.LocalName) : xml.Depth > 0 && Notes.Contains(xml.NamespaceURI);

    private static string? FaultOfAttributes(XmlReader xml)
    {
        while (xml.MoveToNextAttribute())
        {
            var isRefused = xml.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                || (xml.LocalName is "href" or "src" && !IsWithin(xml.Value.Trim()))
                || xml.Name is "xml:base"
                || LoadsStyle(xml.Value);
            if (isRefused)
            {
                return $"it has the attribute “{xml.Name}” with “{(xml.Value.Length > 40 ? xml.Value[..40] + "…" : xml.Value)}”";
            }
        }

        return null;
    }

    private static bool IsWithin(string address) => address.StartsWith('#') || Picture().IsMatch(address);

    // An escape in a style could spell out anything.
    private static bool LoadsStyle(string text) =>
        text.Contains("@import", StringComparison.OrdinalIgnoreCase) || ForeignUrl().IsMatch(text) || (text.Contains('\\', StringComparison.Ordinal) && text.Contains('(', StringComparison.Ordinal));

    [GeneratedRegex(@"^data:image/(png|jpeg|gif|webp|avif);base64,[A-Za-z0-9+/=\s]*\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Picture();

    [GeneratedRegex(@"url\s*\(\s*[""']?[^#""'\s]|image(-set)?\s*\(", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ForeignUrl();
}
