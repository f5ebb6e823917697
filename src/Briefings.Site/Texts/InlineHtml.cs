using Briefings.Site.Markup;

namespace Briefings.Site.Texts;

/// <summary>Running text as HTML.</summary>
internal static class InlineHtml
{
    /// <summary>Writes a text with elements around its spans. A span that crosses the edge of one before it is left out, its text is not.</summary>
    public static Html Render(string text, IEnumerable<WrappedSpan> spans)
    {
        WrappedSpan[] ordered = [.. spans.OrderBy(s => s.Start).ThenByDescending(s => s.End)];
        if (ordered.Length == 0)
        {
            return Plain(text);
        }

        var next = 0;
        return Render(text, 0, text.Length, ordered, ref next);
    }

    private static Html Render(string text, int from, int to, WrappedSpan[] spans, ref int next)
    {
        var parts = new List<Html>();
        var at = from;
        while (next < spans.Length && spans[next].Start <= to)
        {
            var span = spans[next];
            if (span.Start == to && span.End > to)
            {
                break;
            }

            next++;
            if (span.Start < at || span.End > to)
            {
                continue;
            }

            parts.Add(Plain(text[at..span.Start]));
            parts.Add(span.Wrap(Render(text, span.Start, span.End, spans, ref next)));
            at = span.End;
        }

        parts.Add(Plain(text[at..to]));
        return Html.Concat(parts);
    }

    private static Html Plain(string text) => text.Contains('\n', StringComparison.Ordinal)
        ? Html.Join(Html.VoidElement("br"), text.Split('\n').Select(Html.Text))
        : Html.Text(text);
}
