using System.Text;
using Briefings.Content.WebPages;
using Briefings.Model.Articles;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;

namespace Briefings.Content.Tests.WebPages;

public class WebPageReaderTests
{
    [Fact]
    public void A_news_page_is_read_without_what_is_around_its_article()
    {
        var page = SavedPage.Read("phare.fr.html");

        page.Blocks.Select(b => $"{b.Kind} {b.Text.Text[..Math.Min(25, b.Text.Text.Length)]}").ShouldBe(
        [
            "Paragraph Une première en Europe : ",
            "Paragraph Le port de Brest a inaugu",
            "Paragraph « Nous ne faisons pas de ",
            "Heading Dix ans de contrat",
            "Paragraph Trois armateurs se sont e",
            "ListItem la Compagnie du Ponant ve",
            "ListItem Aquilon Fret, qui en cons",
            "ListItem un groupe danois dont le ",
            "Quote Le vent est gratuit, mais",
            "Paragraph Les riverains, eux, deman",
            "TableHead Année\tEscales prévues",
            "TableRow 2025\t12",
            "TableRow 2026\t30",
        ]);
        page.LeftOut.Select(l => l.Why).Distinct().ShouldBe(
        [
            "navigation", "a pop-up", "the masthead", "the date", "the headline", "the byline", "share buttons", "a caption", "an aside", "advertising",
            "links to other pages", "around the text", "tags", "a newsletter box", "comments", "the footer",
        ],
            ignoreOrder: true);
        page.LeftOut.ShouldAllBe(l => !l.Text.Contains("jamais", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_without_any_telling_markup_is_read_by_the_density_of_its_text()
    {
        var page = SavedPage.Read("faro.it.html");

        page.Texts().Select(t => t.Split(' ')[0]).ShouldBe(["BREST.", "Alla", "Contratti", "Tre", "I"]);
        page.Blocks[2].ShouldSatisfyAllConditions(b => b.Kind.ShouldBe(BlockKind.Heading), b => b.Level.ShouldBe(2));
    }

    [Fact]
    public void Two_line_breaks_set_paragraphs_apart()
    {
        var page = SavedPage.Read("pada.ko.html");

        page.Texts().Select(t => t.Split(' ')[0]).ShouldBe(["프랑스", "공사비는", "선사", "□", "전문가들은"]);
    }

    [Fact]
    public void An_Arabic_page_is_read()
    {
        var page = SavedPage.Read("mina.ar.html");

        page.Texts().Select(t => t.Split(' ')[0]).ShouldBe(["افتتح", "وقالت", "عقود", "وقعت"]);
    }

    [Theory]
    [InlineData("港では月曜日、帆走貨物船だけが使える岸壁が開かれた。市によると欧州で初めてという。", "三社が十年の契約を結び、二社がなお交渉している。住民は巻き上げ機の騒音調査を求めている。")]
    [InlineData("布雷斯特港周一启用了一个只供帆船货轮使用的码头，市政府称这在欧洲尚属首次。", "三家航运公司签下十年合同，另有两家仍在谈判，工程费用的三分之一由大区承担。居民要求对绞车噪音进行调查，市政府答应明年春天公布结果。")]
    public void Texts_without_spaces_between_words_are_read(string first, string second)
    {
        var page = SavedPage.Html($"<body><ul><li><a href=/1>首页</a></li><li><a href=/2>国际</a></li></ul><div><div>\n {first[..9]}\n {first[9..]}</div><div>{second}</div></div><div>© 2025 <a href=/x>会社</a></div>").Value;

        page.ShouldNotBeNull().Texts().ShouldBe([first, second]);
    }

    [Fact]
    public void Links_are_kept_where_a_page_may_have_them()
    {
        var page = SavedPage.Of(
            "<link rel=canonical href='https://a.example/mer/quai'>",
            "<p>Lire l’<a href='/etude'>étude</a>, <a href='javascript:alert(1)'>rien</a>, <a href='data:text/html,x'>rien</a> ou <a href='https://b.example/x'>ceci</a>, en entier dans les archives.</p>");

        page.Blocks[^1].Text.Marks.Select(m => (m.Kind, m.Target!.Value)).ShouldBe(
            [(MarkKind.Link, "https://a.example/etude"), (MarkKind.Link, "https://b.example/x")]);
    }

    [Fact]
    public void A_relative_link_of_a_page_without_address_is_plain_text() =>
        SavedPage.Of("", "<p>Tout est dans l’<a href='/etude'>étude</a> que la mairie a publiée hier.</p>").Blocks[^1].Text.Marks.ShouldBeEmpty();

    [Theory]
    [InlineData("windows-1252", 1252)]
    [InlineData("iso-8859-1", 1252)]
    [InlineData("windows-1256", 1256)]
    [InlineData("euc-kr", 949)]
    [InlineData("Shift_JIS", 932)]
    [InlineData("gb2312", 936)]
    public void The_encoding_that_a_page_names_is_used(string name, int codePage)
    {
        var words = codePage switch
        {
            1256 => "افتتح ميناء بريست الفرنسي يوم الاثنين رصيفا لا تستخدمه سوى سفن الشحن الشراعية وهو الأول من نوعه في أوروبا.",
            949 => "프랑스 서부 항구도시 브레스트가 19일 돛으로 움직이는 화물선만 쓸 수 있는 부두를 열었다. 시는 유럽에서 처음이라고 밝혔다. 공사비는 약 1200만 유로이며 3분의 1은 지방정부가 부담했다. 주민들은 걱정한다.",
            932 => "港では月曜日、帆走貨物船だけが使える岸壁が開かれた。市によると欧州で初めてという。三社が十年の契約を結んだ。",
            936 => "布雷斯特港周一启用了一个只供帆船货轮使用的码头，市政府称这在欧洲尚属首次。三家航运公司签下十年合同。",
            _ => SavedPage.Lead,
        };
        var html = $"<html><head><meta http-equiv='Content-Type' content='text/html; charset={name}'></head><body><p>{words}</p></body></html>";
        var read = WebPageReader.Read("x.html", CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(html));

        read.Diagnostics.ShouldBeEmpty();
        read.Value.ShouldNotBeNull().Texts().ShouldBe([words]);
    }

    [Fact]
    public void A_byte_order_mark_goes_before_what_the_page_says()
    {
        var html = $"<meta charset=windows-1256><p>{SavedPage.Lead}</p>";

        WebPageReader.Read("x.html", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(html)]).Value!.Texts().ShouldBe([SavedPage.Lead]);
        WebPageReader.Read("x.html", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(html)]).Value!.Texts().ShouldBe([SavedPage.Lead]);
    }

    [Theory]
    [InlineData("", "does not say")]
    [InlineData("<meta charset=klingon-8>", "no known encoding")]
    public void An_encoding_that_is_not_clear_is_a_warning(string meta, string message)
    {
        var read = WebPageReader.Read("x.html", Encoding.Latin1.GetBytes($"{meta}<p>{SavedPage.Lead.Replace('’', '\'')}</p>"));

        var found = read.Diagnostics.ShouldHaveSingleItem();
        found.Rule.ShouldBe(ImportRules.Charset);
        found.Message.ShouldContain(message);
        read.Value.ShouldNotBeNull().Texts().ShouldBe([SavedPage.Lead]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><body><div id=root></div><script>render()</script></body></html>")]
    [InlineData("<body><ul><li><a href=/1>Un</a><li><a href=/2>Deux</a><li><a href=/3>Trois et quatre et cinq et six</a></ul>")]
    [InlineData("<frameset><frame src=x></frameset>")]
    public void A_page_without_an_article_is_an_error(string html)
    {
        var read = SavedPage.Html(html);

        read.Value.ShouldBeNull();
        read.Diagnostics.ShouldHaveSingleItem().Rule.ShouldBe(ImportRules.NoArticleText);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<svg>")]
    public void A_page_that_is_nested_without_end_is_an_error(string tag)
    {
        var read = SavedPage.Html($"<p>{SavedPage.Lead}</p>" + string.Concat(Enumerable.Repeat(tag, 20_000)));

        read.Value.ShouldBeNull();
        read.Diagnostics.ShouldHaveSingleItem().Rule.ShouldBe(FileRules.TooDeep);
    }

    [Fact]
    public void A_page_that_is_too_large_is_an_error()
    {
        var read = WebPageReader.Read("x.html", new byte[(16 * 1024 * 1024) + 1]);

        read.Diagnostics.ShouldHaveSingleItem().Rule.ShouldBe(FileRules.TooLarge);
    }
}
