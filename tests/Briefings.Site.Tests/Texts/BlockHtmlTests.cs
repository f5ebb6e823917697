using Briefings.Model.Articles;
using Briefings.Model.Texts;
using Briefings.Site.Texts;

namespace Briefings.Site.Tests.Texts;

public class BlockHtmlTests
{
    [Fact]
    public void Entries_of_a_list_stand_in_one_list_and_deeper_ones_inside_it() =>
        Render(Item(1, "a"), Item(2, "b"), Item(1, "c")).ShouldBe("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>");

    [Fact]
    public void The_highest_headings_go_right_below_the_title_of_the_page_whatever_their_level() =>
        Render(Block(BlockKind.Heading, 3, "a"), Block(BlockKind.Heading, 4, "b")).ShouldBe("<h2>a</h2>\n<h3>b</h3>");

    [Fact]
    public void Paragraphs_of_a_quotation_stand_in_one_quotation() =>
        Render(Block(BlockKind.Quote, 1, "a"), Block(BlockKind.Quote, 1, "b"), Block(BlockKind.Paragraph, 1, "c"))
            .ShouldBe("<blockquote><p>a</p><p>b</p></blockquote>\n<p>c</p>");

    [Fact]
    public void Rows_of_a_table_stand_in_one_table() =>
        Render(Row(BlockKind.TableHead, "a", "b"), Row(BlockKind.TableRow, "1", "2"))
            .ShouldBe("""<table><tr><th scope="col">a</th><th scope="col">b</th></tr><tr><td>1</td><td>2</td></tr></table>""");

    [Fact]
    public void A_link_that_leads_nowhere_stays_as_text()
    {
        var text = new RichText("see this", [new Mark(4, 4, MarkKind.Link, WebAddress.TryParse("assets/gone.svg"))]);
        BlockHtml.Render([Block(text)], _ => null).ToString().ShouldBe("<p>see this</p>");
    }

    [Fact]
    public void An_image_elsewhere_is_linked_to_and_not_requested()
    {
        var text = new RichText("a map", [new Mark(0, 5, MarkKind.Image, WebAddress.TryParse("https://example.org/map.png"))]);
        BlockHtml.Render([Block(text)], a => a.Value).ToString()
            .ShouldBe("""<p><a href="https://example.org/map.png" rel="external noopener">a map</a></p>""");
    }

    [Fact]
    public void An_image_of_the_site_keeps_its_description()
    {
        var text = new RichText("a \"map\"", [new Mark(0, 7, MarkKind.Image, WebAddress.TryParse("assets/map.svg"))]);
        BlockHtml.Render([Block(text)], _ => "/assets/map.1.svg").ToString()
            .ShouldBe("""<p><img src="/assets/map.1.svg" alt="a &quot;map&quot;" loading="lazy"></p>""");
    }

    private static string Render(params Block[] blocks) => BlockHtml.Render([.. blocks], a => a.Value).ToString();

    private static Block Item(int level, string text) => Block(BlockKind.ListItem, level, text);

    private static Block Row(BlockKind kind, params string[] cells) =>
        new(kind, 1, RichText.Plain(string.Join('\t', cells)), [.. cells.Select(RichText.Plain)], default);

    private static Block Block(BlockKind kind, int level, string text) => new(kind, level, RichText.Plain(text), [], default);

    private static Block Block(RichText text) => new(BlockKind.Paragraph, 1, text, [], default);
}
