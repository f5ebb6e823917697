using System.Globalization;
using Briefings.Site.Markup;

namespace Briefings.Site.Drawing;

/// <summary>Parts of a drawing that adapts to any width: places across it are shares of its width, all else is in pixels.</summary>
/// <remarks>So a drawing needs no view box: dots stay round and letters keep their size on a phone and on a desk. Every text and
/// attribute goes through <see cref="Html"/> and is escaped there. Looks come from classes, since pages forbid <c>style</c> attributes.</remarks>
internal static class Svg
{
    /// <summary>A drawing as an image for those who cannot see it.</summary>
    /// <param name="kind">Its class.</param>
    /// <param name="height">Its height in pixels.</param>
    /// <param name="label">What it shows, in words.</param>
    /// <param name="parts">What is in it.</param>
    public static Html Image(string kind, double height, string label, IEnumerable<Html> parts) => Html.Element(
        "svg", Html.Concat(parts), ("class", kind), ("role", "img"), ("aria-label", label), ("width", "100%"), ("height", Number(height)));

    /// <summary>A line between two places, in shares of the width from 0 to 100 and in pixels from the top.</summary>
    public static Html Line(string kind, double x1, double y1, double x2, double y2) => Html.Element(
        "line", Html.Empty, ("class", kind), ("x1", Percent(x1)), ("y1", Number(y1)), ("x2", Percent(x2)), ("y2", Number(y2)));

    /// <summary>A text.</summary>
    /// <param name="kind">Its class.</param>
    /// <param name="x">Where it starts, in shares of the width; in a script written to the left, where its right side is.</param>
    /// <param name="shift">How far to move it from there, in pixels to the right.</param>
    /// <param name="y">Its base line, in pixels.</param>
    /// <param name="content">The words; see <see cref="Words"/>.</param>
    public static Html Text(string kind, double x, double shift, double y, Html content) => Html.Element(
        "text", content, ("class", kind), ("x", Percent(x)), ("dx", shift == 0 ? null : Number(shift)), ("y", Number(y)));

    /// <summary>Words in the direction of their own script, whatever is around them (Unicode's FSI and PDI).</summary>
    public static Html Words(string text) => text.Length == 0 ? Html.Empty : Html.Text($"\u2068{text}\u2069");

    /// <summary>A part of a text with looks of its own.</summary>
    public static Html Span(string kind, string text) => Html.Element("tspan", Words(text), ("class", kind));

    /// <summary>Shapes in pixels around a place of their own.</summary>
    /// <param name="x">The place, in shares of the width.</param>
    /// <param name="y">The place, in pixels.</param>
    /// <param name="content">The shapes; 0, 0 is the place.</param>
    public static Html Around(double x, double y, Html content) => Html.Element(
        "svg", content, ("x", Percent(x)), ("y", Number(y)), ("overflow", "visible"));

    /// <summary>A path in pixels.</summary>
    public static Html Path(string kind, string steps) => Html.Element("path", Html.Empty, ("class", kind), ("d", steps));

    /// <summary>A number with at most two decimals, the same on every machine.</summary>
    public static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    private static string Percent(double share) => Number(share) + "%";
}
