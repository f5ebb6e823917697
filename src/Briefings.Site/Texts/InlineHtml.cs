using System.Collections.Immutable;
using Briefings.Site.Markup;

namespace Briefings.Site.Texts;

/// <summary>Running text as HTML.</summary>
internal static class InlineHtml
{
    /// <summary>Writes a text with elements around its spans. A span that crosses the edge of one before it is left out, its text is not.</summary>
    public static Html Render(string text, ImmutableArray<WrappedSpan> spans)
    {
        if (spans.IsEmpty)
        {
            return Plain(text);
        }

        WrappedSpan[] ordered = [.. spans.OrderBy(s => s.Start).ThenByDescending(s => s.End)];
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

            parts.Add(Plain(text.AsSpan(at, span.Start - at)));
            parts.Add(span.Wrap(Render(text, span.Start, span.End, spans, ref next)));
            at = span.End;
        }

        parts.Add(Plain(text.AsSpan(at, to - at)));
        return Html.Concat(parts);
    }

    private static Html Plain(ReadOnlySpan<char> text) => text.Contains('\n')
        ? Html.Join(Html.VoidElement("br"), text.ToString().Split('\n').Select(Html.Text))
        : Html.Text(text);
}
