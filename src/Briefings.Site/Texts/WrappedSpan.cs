using Briefings.Site.Markup;

namespace Briefings.Site.Texts;

/// <summary>A stretch of text that an element goes around.</summary>
/// <param name="Start">Where it starts, in UTF-16 units.</param>
/// <param name="End">The index after its end.</param>
/// <param name="Wrap">Puts the element around the stretch's own HTML.</param>
internal sealed record WrappedSpan(int Start, int End, Func<Html, Html> Wrap)
{
    /// <summary>The same span in a text that starts at <paramref name="from"/> and ends at <paramref name="to"/>; null where it is outside.</summary>
    public WrappedSpan? Within(int from, int to) =>
        End < from || Start > to || (End == from && Start < from) || (Start == to && End > to)
            ? null
            : this with { Start = Math.Max(Start, from) - from, End = Math.Min(End, to) - from };
}
