using System.Net;
using Briefings.Site.Markup;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Site.Tests.Markup;

public sealed class HtmlTests
{
    [Fact]
    public void A_text_is_escaped() =>
        Html.Text("<a href=\"x\">Tom & 'Jerry'</a>").ToString().ShouldBe("&lt;a href=&quot;x&quot;&gt;Tom &amp; &#39;Jerry&#39;&lt;/a&gt;");

    [Fact]
    public void A_text_without_special_characters_stays_as_it_is() => Html.Escape("Séoul, 서울, القاهرة").ShouldBe("Séoul, 서울, القاهرة");

    [Fact]
    public void No_text_is_empty_markup()
    {
        Html.Text(null).ShouldBe(Html.Empty);
        default(Html).ShouldBe(Html.Empty);
        default(Html).ToString().ShouldBe("");
        Html.Empty.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void Any_text_is_read_back_the_same_and_leaves_no_special_character() =>
        Prop.ForAll<string?>(ArbMap.Default.ArbFor<string?>(), text =>
        {
            var escaped = Html.Escape(text);
            return escaped.IndexOfAny(['<', '>', '"', '\'']) < 0 && string.Equals(WebUtility.HtmlDecode(escaped), text ?? "", StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Part_of_a_text_is_escaped_as_the_whole_is() =>
        Html.Text("AT&T's <b>".AsSpan(3, 4)).ToString().ShouldBe("T&#39;s ");

    [Fact]
    public void Markup_is_put_together_without_escaping_it_again()
    {
        var (a, b) = (Html.Text("a<"), Html.Text("&b"));

        (a + b).ToString().ShouldBe("a&lt;&amp;b");
        Html.Concat(a, default, b).ShouldBe(a + b);
        Html.Join(Html.Text(" > "), [a, b]).ToString().ShouldBe("a&lt; &gt; &amp;b");
    }

    [Fact]
    public void An_element_escapes_its_attributes_and_leaves_out_those_without_a_value() =>
        Html.Element("span", Html.Text("1 < 2"), ("lang", "fr"), ("dir", null), ("title", "\"<x>\""))
            .ToString().ShouldBe("<span lang=\"fr\" title=\"&quot;&lt;x&gt;&quot;\">1 &lt; 2</span>");

    [Fact]
    public void A_void_element_has_no_end_tag() => Html.VoidElement("br").ToString().ShouldBe("<br>");

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("onclick=x")]
    [InlineData("A")]
    public void A_name_that_could_break_out_of_a_tag_is_refused(string name)
    {
        Should.Throw<ArgumentException>(() => Html.VoidElement(name));
        Should.Throw<ArgumentException>(() => Html.VoidElement("br", (name, "x")));
    }
}
