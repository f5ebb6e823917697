using Briefings.Content.FrontMatter;
using Briefings.Content.Reading;
using Briefings.Content.Yaml;

namespace Briefings.Content.Tests.FrontMatter;

public class DocumentReaderTests
{
    private static TextDocument Split(string text)
    {
        var findings = new Findings();
        var document = DocumentReader.Split(SourceText.Of("a.md", text), findings).ShouldNotBeNull();
        findings.Count.ShouldBe(0);
        return document;
    }

    [Theory]
    [InlineData("---\ntitle: x\n---\nBody\n---\nmore")]
    [InlineData("--- \r\ntitle: x\r\n---\t\r\nBody\r\n---\r\nmore")]
    public void The_first_closing_line_ends_the_front_matter(string text)
    {
        var document = Split(text);
        document.FrontMatter.ShouldBeOfType<YamlMap>()["title"].ShouldBeOfType<YamlScalar>().At.Line.ShouldBe(2);
        document.Source.Text[document.BodyStart..].ReplaceLineEndings("\n").ShouldBe("Body\n---\nmore");
    }

    [Fact]
    public void Front_matter_without_keys_is_an_empty_map_where_it_opens() =>
        Split("---\n# nothing\n---\nBody").FrontMatter.ShouldBeOfType<YamlMap>().At.ShouldBe(new("a.md", 1, 1, 3));

    [Fact]
    public void A_file_may_end_with_its_front_matter() => Split("---\ntitle: x\n---").HasNoBody.ShouldBeTrue();
}
