using System.Text;
using Briefings.Cli.Preview;

namespace Briefings.Cli.Tests.Preview;

public class PreviewScriptTests
{
    [Fact]
    public void The_script_goes_to_the_end_of_the_head() =>
        Encoding.UTF8.GetString(PreviewScript.AddTo("<head><title>é</title></head><body></head>"u8, 7))
            .ShouldBe("<head><title>é</title><script src=\"/_preview/preview.js\" data-version=\"7\" defer=\"\"></script></head><body></head>");

    [Fact]
    public void A_page_without_a_head_is_left_as_it_is() =>
        PreviewScript.AddTo("<p>x</p>"u8, 7).ShouldBe("<p>x</p>"u8.ToArray());

    [Fact]
    public void The_script_writes_no_markup_and_takes_no_handlers_from_attributes()
    {
        var script = Encoding.UTF8.GetString(PreviewScript.Bytes);
        script.ShouldNotContain("innerHTML");
        script.ShouldNotContain("insertAdjacentHTML");
        script.ShouldNotContain("document.write");
        script.ShouldNotContain("eval(");
    }

    [Fact]
    public void A_page_that_stands_in_shows_text_as_text() =>
        Encoding.UTF8.GetString(PlainPage.Of("<b>", "a & b", 1)).ShouldContain("<h1>&lt;b&gt;</h1><p>a &amp; b</p>");
}
