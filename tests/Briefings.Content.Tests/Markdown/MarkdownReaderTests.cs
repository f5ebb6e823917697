using System.Collections.Immutable;
using Briefings.Content.Markdown;
using Briefings.Content.Reading;
using Briefings.Model.Articles;
using Briefings.Model.Texts;

namespace Briefings.Content.Tests.Markdown;

public class MarkdownReaderTests
{
    private static ImmutableArray<Block> Read(string text, out Findings findings, int start = 0)
    {
        findings = new();
        return MarkdownReader.Read(SourceText.Of("a.md", text), start, findings);
    }

    private static ImmutableArray<Block> Read(string text) => Read(text, out _);

    [Fact]
    public void Blocks_say_what_they_are_and_where()
    {
        var blocks = Read("---\n---\n# Titre\n\nUn\ndeux  \ntrois\n\n> Dit\n>\n> > plus\n\n- un\n  - deux\n\n1. trois\n\n```\ncode\n```\n\n***\n", out _, start: 8);
        blocks.Select(b => (b.Kind, b.Level, b.Text.Text, b.At.Line, b.At.Column)).ShouldBe(
        [
            (BlockKind.Heading, 1, "Titre", 3, 1),
            (BlockKind.Paragraph, 1, "Un deux\ntrois", 5, 1),
            (BlockKind.Quote, 1, "Dit", 9, 3),
            (BlockKind.Quote, 2, "plus", 11, 5),
            (BlockKind.ListItem, 1, "un", 13, 3),
            (BlockKind.ListItem, 2, "deux", 14, 5),
            (BlockKind.OrderedItem, 1, "trois", 16, 4),
            (BlockKind.Code, 1, "code", 18, 1),
            (BlockKind.Rule, 1, "", 22, 1),
        ], ignoreOrder: false);
    }

    [Fact]
    public void Marks_nest_and_count_in_the_plain_text()
    {
        var text = Read("Un **mot *fort* et** `code`, ~~non~~ [un *lien*](https://e.org/a) ![vu](/i.png)").Single().Text;
        text.Text.ShouldBe("Un mot fort et code, non un lien vu");
        text.Marks.Select(m => (m.Kind, text.Text.Substring(m.Start, m.Length), m.Target?.Value)).ShouldBe(
        [
            (MarkKind.Strong, "mot fort et", null),
            (MarkKind.Emphasis, "fort", null),
            (MarkKind.Code, "code", null),
            (MarkKind.Strike, "non", null),
            (MarkKind.Link, "un lien", "https://e.org/a"),
            (MarkKind.Emphasis, "lien", null),
            (MarkKind.Image, "vu", "/i.png"),
        ]);
    }

    [Fact]
    public void A_refused_address_leaves_the_words()
    {
        var text = Read("Un\n[mot](javascript:x) et ![image](data:text/html,x)", out var findings).Single().Text;
        text.Text.ShouldBe("Un mot et image");
        text.Marks.ShouldBeEmpty();
        findings.ByPlace().Select(d => (d.Code, d.At.Line, d.At.Column)).ShouldBe([("BRF0220", 2, 1), ("BRF0220", 2, 24)]);
    }

    [Fact]
    public void Html_is_text()
    {
        Read("<script>alert(1)</script>\n\nUn <b>mot</b>").Select(b => b.Text.Text).ShouldBe(["<script>alert(1)</script>", "Un <b>mot</b>"]);
    }

    [Fact]
    public void Bare_addresses_become_links()
    {
        var text = Read("Voir https://e.org/a et <desk@e.org>.").Single().Text;
        text.Marks.Select(m => m.Target.ShouldNotBeNull().Value).ShouldBe(["https://e.org/a", "mailto:desk@e.org"]);
        text.Text.ShouldBe("Voir https://e.org/a et desk@e.org.");
    }

    [Fact]
    public void A_table_has_rows_of_cells()
    {
        var blocks = Read("| a | **b** |\n| --- | --- |\n| c | d |\n");
        blocks.Select(b => (b.Kind, b.Text.Text, b.Cells.Length, b.At.Line)).ShouldBe([(BlockKind.TableHead, "a\tb", 2, 1), (BlockKind.TableRow, "c\td", 2, 3)]);
        blocks[0].Text.Marks.Single().Start.ShouldBe(2);
    }

    [Fact]
    public void Lines_of_scripts_without_spaces_join_without_one()
    {
        Read("北京\n上海").Single().Text.Text.ShouldBe("北京上海");
        Read("서울\n부산").Single().Text.Text.ShouldBe("서울 부산");
    }

    [Fact]
    public void Entities_that_spell_out_accents_are_composed()
    {
        var text = Read("Caf*e*&#x301; &amp; **x**").Single().Text;
        text.Text.IsNormalized().ShouldBeTrue();
        text.Text.ShouldBe("Café & x");
        text.Marks.Last().ShouldBe(new(7, 1, MarkKind.Strong));
    }
}
