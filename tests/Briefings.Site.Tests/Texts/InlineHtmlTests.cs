using Briefings.Site.Markup;
using Briefings.Site.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Site.Tests.Texts;

public class InlineHtmlTests
{
    [Fact]
    public void Text_is_escaped_inside_and_outside_of_spans() =>
        InlineHtml.Render("a < b & c", [Span(0, 5, "em")]).ToString().ShouldBe("<em>a &lt; b</em> &amp; c");

    [Fact]
    public void Spans_nest_outer_before_inner() =>
        InlineHtml.Render("one two three", [Span(4, 7, "em"), Span(0, 13, "strong")]).ToString()
            .ShouldBe("<strong>one <em>two</em> three</strong>");

    [Fact]
    public void A_span_that_crosses_the_edge_of_another_is_left_out_and_its_text_is_kept() =>
        InlineHtml.Render("one two three", [Span(0, 7, "em"), Span(4, 13, "strong")]).ToString()
            .ShouldBe("<em>one two</em> three");

    [Fact]
    public void A_hard_line_break_becomes_an_element() =>
        InlineHtml.Render("one\ntwo", []).ToString().ShouldBe("one<br>two");

    [Fact]
    public void A_span_is_cut_to_the_sentence_it_is_shown_in() =>
        Span(3, 9, "em").Within(5, 20).ShouldNotBeNull().ShouldSatisfyAllConditions(s => s.Start.ShouldBe(0), s => s.End.ShouldBe(4));

    [Fact]
    public void A_span_outside_of_the_sentence_is_dropped() => Span(3, 5, "em").Within(6, 20).ShouldBeNull();

    [Fact]
    public void Whatever_the_spans_no_text_is_lost_or_doubled()
    {
        var spans = ArbMap.Default.ArbFor<(byte, byte)[]>();
        Check.QuickThrowOnFailure(Prop.ForAll(spans, places =>
        {
            const string text = "the quick brown fox jumps";
            var chosen = places.Select(p => Span(Math.Min(p.Item1 % 25, p.Item2 % 25), Math.Max(p.Item1 % 25, p.Item2 % 25), "b"));
            var html = InlineHtml.Render(text, [.. chosen]).ToString();
            html.Replace("<b>", "", StringComparison.Ordinal).Replace("</b>", "", StringComparison.Ordinal).ShouldBe(text);
        }));
    }

    private static WrappedSpan Span(int start, int end, string name) => new(start, end, inner => Html.Element(name, inner));
}
