using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using Briefings.Site.Markup;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Site.Tests.Markup;

public class DataBlockTests
{
    [Fact]
    public void No_text_ends_the_element_and_each_comes_back_as_it_was()
    {
        var text = Gen.Elements("<", ">", "/", "script", "<!--", "-->", "</script>", "&", "\"", "\\", "é", "\u2028", "]]>").ListOf().Select(string.Concat);
        Check.QuickThrowOnFailure(Prop.ForAll(text.ToArbitrary(), words =>
        {
            var html = DataBlock.Of("application/ld+json", json => json.Text("name", "x" + words)).ToString();
            var page = new HtmlParser().ParseDocument($"<body>{html}<p>after</p>");
            page.QuerySelectorAll("p").Length.ShouldBe(1);
            JsonNode.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent)!["name"]!.GetValue<string>().ShouldBe("x" + words);
        }));
    }
}
