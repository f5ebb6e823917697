using System.Collections.Immutable;
using Briefings.Model.Texts;
using Briefings.Site.Markup;

namespace Briefings.Site.Texts;

/// <summary>The marks of a rich text as elements.</summary>
internal static class MarkSpans
{
    /// <summary>One span a mark, in their order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="address">How an address of the input is written in the page; null where it leads nowhere.</param>
    public static ImmutableArray<WrappedSpan> Of(RichText text, Func<WebAddress, string?> address) =>
        text.Marks.IsEmpty ? [] : [.. text.Marks.Select(m => new WrappedSpan(m.Start, m.Start + m.Length, Wrapping(m, text, address)))];

    private static Func<Html, Html> Wrapping(Mark mark, RichText text, Func<WebAddress, string?> address) => mark.Kind switch
    {
        MarkKind.Emphasis => inner => Html.Element("em", inner),
        MarkKind.Strong => inner => Html.Element("strong", inner),
        MarkKind.Strike => inner => Html.Element("del", inner),
        MarkKind.Code => inner => Html.Element("code", inner),
        MarkKind.Image => _ => Image(mark, text, address),
        _ => inner => Link(mark, inner, address),
    };

    private static Html Link(Mark mark, Html inner, Func<WebAddress, string?> address) =>
        mark.Target is { } target && address(target) is { } href
            ? Html.Element("a", inner, ("href", href), ("rel", target.IsExternal ? "external noopener" : null))
            : inner;

    // An image elsewhere would be a request to a third party: it is linked to, not shown.
    private static Html Image(Mark mark, RichText text, Func<WebAddress, string?> address)
    {
        var description = text.Text.Substring(mark.Start, mark.Length);
        return (mark.Target, mark.Target is null ? null : address(mark.Target)) switch
        {
            ({ IsExternal: false }, { } src) => Html.VoidElement("img", ("src", src), ("alt", description), ("loading", "lazy")),
            ({ IsExternal: true }, { } href) => Html.Element("a", Html.Text(description.Length > 0 ? description : href), ("href", href), ("rel", "external noopener")),
            _ => Html.Text(description),
        };
    }
}
