using System.Collections.Immutable;
using Briefings.Content.Markdown;
using Briefings.Content.Reading;
using Briefings.Model.Articles;
using Briefings.Model.Texts;

namespace Briefings.Content.Tests.Markdown;

/// <summary>Corners of CommonMark that texts get into, as its specification numbers them; HTML of all seven kinds is words.</summary>
public class AwkwardMarkdownTests
{
    [Theory]
    [InlineData("<script>\nalert(1)\n</script>\n")]
    [InlineData("<pre>\nx\n\ny</pre>\n")]
    [InlineData("<!-- x\n\ny -->\n")]
    [InlineData("<?php x ?>\n")]
    [InlineData("<!DOCTYPE x>\n")]
    [InlineData("<![CDATA[\nx\n]]>\n")]
    [InlineData("<div onclick=\"x\">\n*y*\n</div>\n")]
    [InlineData("<x-y>\nz\n</x-y>\n")]
    [InlineData("a <b>c</b> <!-- d --> <br/> e\n")]
    public void Html_is_words(string text)
    {
        var words = string.Concat(Read(text).Select(b => b.Text.Text));
        words.ShouldContain("<");
        words.ShouldContain(">");
        Read(text).SelectMany(b => b.Text.Marks).ShouldAllBe(m => m.Kind == MarkKind.Emphasis);
    }

    [Theory]
    [InlineData("[a]\n\n[a]: /b \"c\"\n", "a", "/b")]
    [InlineData("[a]: /b\n[a]: /c\n\n[a]\n", "a", "/b")]
    [InlineData("[A B][a b]\n\n[a  B]: </x>\n", "A B", "/x")]
    [InlineData("[a](/b \"c \\\" d\")", "a", "/b")]
    [InlineData("[a](</b c>)", "a", "/b%20c")]
    [InlineData("[a](/b(c)d)", "a", "/b(c)d")]
    [InlineData("[a [b] c](/d)", "a [b] c", "/d")]
    [InlineData("<https://e.org/?a=b&c>", "https://e.org/?a=b&c", "https://e.org/?a=b&c")]
    [InlineData("<a@e.org>", "a@e.org", "mailto:a@e.org")]
    [InlineData("https://e.org/a_b_c.", "https://e.org/a_b_c", "https://e.org/a_b_c")]
    [InlineData("[a](&#x2F;b&amp;c)", "a", "/b&c")]
    public void Links_are_read_in_every_form(string text, string words, string target)
    {
        var read = Read(text).Single().Text;
        var link = read.Marks.Single(m => m.Kind == MarkKind.Link);
        (read.Text.Substring(link.Start, link.Length), Uri.UnescapeDataString(link.Target!.Value)).ShouldBe((words, Uri.UnescapeDataString(target)));
    }

    [Theory]
    [InlineData("***a** b*", "a b")]
    [InlineData("**a *b* c**", "a b c")]
    [InlineData("*a **b***", "a b")]
    [InlineData("a*b*c", "abc")]
    [InlineData("a_b_c", "a_b_c")]
    [InlineData("\\*a\\*", "*a*")]
    [InlineData("`` a`b ``", "a`b")]
    [InlineData("&copy; &#169; &#xA9; &nothing;", "© © © &nothing;")]
    [InlineData("&#0; &#xD800; &#x110000;", "\uFFFD \uFFFD \uFFFD")]
    [InlineData("a  \nb", "a\nb")]
    [InlineData("a\\\nb", "a\nb")]
    [InlineData("a\nb", "a b")]
    [InlineData("[a", "[a")]
    [InlineData("![a", "![a")]
    [InlineData("[a]()", "a")]
    [InlineData("a\u00A0b", "a\u00A0b")]
    public void Words_are_what_the_standard_says(string text, string expected) => Read(text).Single().Text.Text.ShouldBe(expected);

    [Theory]
    [InlineData("a\n===\n", BlockKind.Heading)]
    [InlineData("a\n---\n", BlockKind.Heading)]
    [InlineData("# a #\n", BlockKind.Heading)]
    [InlineData("#a\n", BlockKind.Paragraph)]
    [InlineData("\\# a\n", BlockKind.Paragraph)]
    [InlineData("***\n", BlockKind.Rule)]
    [InlineData("    a\n", BlockKind.Code)]
    [InlineData("~~~ x\na\n", BlockKind.Code)]
    [InlineData("> a\nb\n", BlockKind.Quote)]
    [InlineData("2) a\n", BlockKind.OrderedItem)]
    [InlineData("+ a\n", BlockKind.ListItem)]
    [InlineData("-a\n", BlockKind.Paragraph)]
    public void Blocks_are_of_the_kind_the_standard_says(string text, BlockKind kind) => Read(text).Single().Kind.ShouldBe(kind);

    private static ImmutableArray<Block> Read(string text) => MarkdownReader.Read(SourceText.Of("a.md", text), 0, new());
}
