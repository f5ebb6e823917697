using System.Globalization;
using Briefings.Site.Markup;

namespace Briefings.Site.Drawing;

/// <summary>Draws who derives from whom, one text a row: a line leads down from each text to those that derive from it,
/// solid where that is declared and dashed where it was detected. A square is a machine's work, a ring a text elsewhere.</summary>
/// <param name="tree">The texts in order.</param>
/// <param name="isMirrored">True for a script written to the left, whose lines lead to the left.</param>
internal sealed class LineageDrawing(LineageTree tree, bool isMirrored)
{
    /// <summary>The narrowest screen that everything fits on, in pixels.</summary>
    public const double Narrowest = 320;

    private const double RowHeight = 48;
    private const double Top = 22;
    private const double Apart = 18;
    private const double Edge = 10;
    private const double Indent = 30;
    private const int DeepestIndent = 5;
    private const double TextGap = 16;
    private const double NameSize = 14;
    private const double CaptionSize = 12;

    private int Onward => isMirrored ? -1 : 1;

    private bool HasAlone => tree.Families > 0 && tree.Families < tree.Nodes.Length;

    /// <summary>The drawing.</summary>
    /// <param name="label">What it shows, in words.</param>
    public Html Image(string label)
    {
        var parts = tree.Nodes.Select(n => Link(n) + Node(n));
        return Svg.Image("lineage-drawing", Y(tree.Nodes.Length - 1) + Top + 6, label, [Divider(), Svg.Around(isMirrored ? 100 : 0, 0, Html.Concat(parts))]);
    }

    /// <summary>Where a text's sign is, in pixels from the side that writing starts at.</summary>
    public static double X(PlacedNode node) => Edge + (Indent * Math.Min(node.Depth, DeepestIndent));

    private double Y(int row) => Top + (RowHeight * row) + (row >= tree.Families && HasAlone ? Apart : 0);

    private Html Divider() => HasAlone ? Svg.Line("lineage-drawing__divider", 0, Y(tree.Families) - Top - 6, 100, Y(tree.Families) - Top - 6) : Html.Empty;

    private Html Link(PlacedNode node)
    {
        if (node.OriginRow is not { } row)
        {
            return Html.Empty;
        }

        var (from, to, y) = (X(tree.Nodes[row]) * Onward, (X(node) - 9) * Onward, Y(node.Row));
        var kind = node.Node.IsDetected ? "lineage-drawing__link lineage-drawing__link--detected" : "lineage-drawing__link";
        return Svg.Path(kind, Steps($"M{from} {Y(row) + 8}V{y}H{to}"))
            + Svg.Path("lineage-drawing__tip", Steps($"M{to - (5 * Onward)} {y - 4}L{to} {y}L{to - (5 * Onward)} {y + 4}"));
    }

    private Html Node(PlacedNode node)
    {
        var (x, y) = (X(node) * Onward, Y(node.Row));
        var room = Narrowest - X(node) - TextGap;
        var at = (X(node) + TextGap) * Onward;
        return Sign(node.Node, x, y)
            + Svg.Text("lineage-drawing__name", 0, at, y + 1, Svg.Words(TextWidth.Fit(node.Node.Name, NameSize, room)))
            + Svg.Text("lineage-drawing__caption", 0, at, y + 18, Svg.Words(TextWidth.Fit(node.Node.Caption, CaptionSize, room)));
    }

    private static Html Sign(LineageNode node, double x, double y) => node switch
    {
        { IsElsewhere: true } => Svg.Path("lineage-drawing__sign lineage-drawing__sign--elsewhere", Steps($"M{x - 6} {y}a6 6 0 1 0 12 0a6 6 0 1 0 -12 0")),
        { IsMachine: true } => Svg.Path("lineage-drawing__sign", Steps($"M{x - 6} {y - 6}h12v12h-12z")),
        _ => Svg.Path("lineage-drawing__sign", Steps($"M{x - 6} {y}a6 6 0 1 0 12 0a6 6 0 1 0 -12 0")),
    };

    private static string Steps(FormattableString path) => path.ToString(CultureInfo.InvariantCulture);
}
