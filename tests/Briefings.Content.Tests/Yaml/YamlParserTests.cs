using Briefings.Content.Reading;
using Briefings.Content.Yaml;

namespace Briefings.Content.Tests.Yaml;

public class YamlParserTests
{
    private static YamlNode? Parse(string text, out Findings findings)
    {
        findings = new();
        return YamlParser.Parse(SourceText.Of("a.yml", text), findings);
    }

    [Fact]
    public void Every_value_knows_where_it_stands()
    {
        var map = Parse("# note\na: 1\nb:\n  - x\n  - {c: \"é\"}\n", out _).ShouldBeOfType<YamlMap>();
        map.Entries.Select(e => (e.Key.Text, e.Key.At.Line, e.Key.At.Column)).ShouldBe([("a", 2, 1), ("b", 3, 1)]);
        var list = map["b"].ShouldBeOfType<YamlList>();
        list.Items[0].At.ShouldBe(new("a.yml", 4, 5, 1));
        list.Items[1].ShouldBeOfType<YamlMap>()["c"].ShouldBeOfType<YamlScalar>().ShouldBe(new("é", false, new("a.yml", 5, 9, 3)));
    }

    [Fact]
    public void A_stretch_of_a_file_keeps_the_files_lines()
    {
        var source = SourceText.Of("a.md", "---\r\na: 1\r\n---\r\n");
        YamlParser.Parse(source, 5, 6, new()).ShouldBeOfType<YamlMap>()["a"].ShouldNotBeNull().At.ShouldBe(new("a.md", 2, 4, 1));
    }

    [Fact]
    public void What_escapes_spell_out_is_cleaned_like_the_file() =>
        Parse("a: \"Cafe\\u0301\\0\"", out _).ShouldBeOfType<YamlMap>()["a"].ShouldBeOfType<YamlScalar>().Text.ShouldBe("Café ");

    [Theory]
    [InlineData("? [a]\n: b\n", "BRF0110", 1, 3)]
    [InlineData("a: b\n---\nc: d\n", "BRF0110", 2, 1)]
    [InlineData("a: 'x\n", "BRF0108", 1, 4)]
    [InlineData("a: @x\n", "BRF0108", 1, 4)]
    public void What_cannot_be_read_is_pointed_at(string text, string code, int line, int column)
    {
        Parse(text, out var findings);
        findings.ByPlace().Single().ShouldBeAt(code, "a.yml", line, column);
    }
}
