using System.Text;
using Briefings.Content.Sites;

namespace Briefings.Content.Tests.Sites;

public class PlainDrawingTests
{
    [Theory]
    [InlineData("<rect width='1' height='1' style='fill:url(#a)'/><use href='#a'/>")]
    [InlineData("<style>.a{fill:red}</style><text class='a'>x</text>")]
    [InlineData("<image href='data:image/png;base64,AAAA'/>")]
    [InlineData("<metadata><r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/></metadata>")]
    public void What_only_draws_is_kept(string content) => Fault(content).ShouldBeNull();

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<h:script xmlns:h='http://www.w3.org/1999/xhtml'>alert(1)</h:script>")]
    [InlineData("<rect onclick='alert(1)'/>")]
    [InlineData("<a href='javascript:alert(1)'/>")]
    [InlineData("<use href='https://trap.example/x#a'/>")]
    [InlineData("<use xmlns:x='http://www.w3.org/1999/xlink' x:href='//trap.example/x'/>")]
    [InlineData("<image href='data:image/svg+xml,&lt;svg/&gt;'/>")]
    [InlineData("<image href=' javascript:alert(1)'/>")]
    [InlineData("<foreignObject/>")]
    [InlineData("<set attributeName='href' to='javascript:alert(1)'/>")]
    [InlineData("<animate attributeName='href' values='javascript:alert(1)'/>")]
    [InlineData("<style>@import '//trap.example/x';</style>")]
    [InlineData("<style><![CDATA[a{fill:url(//trap.example/x)}]]></style>")]
    [InlineData("<style>a{fill:u\\72l(//trap.example/x)}</style>")]
    [InlineData("<rect style='fill:url( \"https://trap.example/x\")'/>")]
    [InlineData("<feImage href='#a'/>")]
    [InlineData("<?xml-stylesheet href='//trap.example/x'?>")]
    [InlineData("<math xmlns='http://www.w3.org/1998/Math/MathML'/>")]
    [InlineData("<g xmlns=''><script/></g>")]
    [InlineData("<unclosed>")]
    [InlineData("<g xml:base='https://trap.example/'/>")]
    public void What_does_more_is_refused(string content) => Fault(content).ShouldNotBeNull();

    [Fact]
    public void A_document_type_is_refused() =>
        PlainDrawing.Fault(Stream("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>")).ShouldNotBeNull();

    [Fact]
    public void A_page_under_the_name_of_a_drawing_is_refused() =>
        PlainDrawing.Fault(Stream("<html xmlns='http://www.w3.org/1999/xhtml'/>")).ShouldNotBeNull();

    private static string? Fault(string content) => PlainDrawing.Fault(Stream($"<svg xmlns='http://www.w3.org/2000/svg'>{content}</svg>"));

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
