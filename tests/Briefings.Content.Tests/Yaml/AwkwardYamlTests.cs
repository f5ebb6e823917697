using Briefings.Content.Reading;
using Briefings.Content.Yaml;

namespace Briefings.Content.Tests.Yaml;

/// <summary>Corners of YAML 1.2 that editors get into, as its test suite has them.</summary>
public class AwkwardYamlTests
{
    [Theory]
    [InlineData("a: |\n  ---\n  b\n", "---\nb\n")]
    [InlineData("a: |-\n  x\n\n", "x")]
    [InlineData("a: |+\n  x\n\n", "x\n\n")]
    [InlineData("a: |2\n    x\n", "  x\n")]
    [InlineData("a: >\n  x\n  y\n\n  z\n", "x y\nz\n")]
    [InlineData("a: > # note\n  x\n", "x\n")]
    [InlineData("a: x # note\n", "x")]
    [InlineData("a: x#y\n", "x#y")]
    [InlineData("a: \"x\\\n  y\"\n", "xy")]
    [InlineData("a: 'it''s'\n", "it's")]
    [InlineData("a: \"\\u00e9\\t\\/\"\n", "é\t/")]
    [InlineData("a: x\n  y\n", "x y")]
    [InlineData("a:\n  x\n", "x")]
    [InlineData("a: {b: c}\n", "map")]
    [InlineData("a: [b: c]\n", "list")]
    [InlineData("a:\n- b\n", "list")]
    [InlineData("a: -1\n", "-1")]
    [InlineData("a: 2025-05-20\n", "2025-05-20")]
    [InlineData("a: 0o17\n", "0o17")]
    [InlineData("a: yes\n", "yes")]
    [InlineData("a: ::x\n", "::x")]
    [InlineData("a: ?x\n", "?x")]
    [InlineData("a: https://e.org/#x\n", "https://e.org/#x")]
    [InlineData("\"a\" : x\n", "x")]
    [InlineData("'a': x\n", "x")]
    [InlineData("? a\n: x\n", "x")]
    [InlineData("{a: x,}\n", "x")]
    [InlineData("---\na: x\n...\n", "x")]
    [InlineData("a: \"{{x}}\"\n", "{{x}}")]
    [InlineData("a:\r\n  x\r\n", "x")]
    public void What_is_well_formed_is_read_as_the_standard_says(string text, string expected)
    {
        var map = Parse(text, out var findings).ShouldBeOfType<YamlMap>();
        findings.Count.ShouldBe(0);
        (map["a"] switch { YamlScalar scalar => scalar.Text, YamlMap => "map", _ => "list" }).ShouldBe(expected);
    }

    [Theory]
    [InlineData("a: &x b\n", "BRF0110", 1)]
    [InlineData("a: &x b\nc: *x\n", "BRF0110", 1)]
    [InlineData("a: &x {b: c}\nd:\n  <<: *x\n", "BRF0110", 1)]
    [InlineData("a: !!str b\n", "BRF0110", 1)]
    [InlineData("a: !local b\n", "BRF0110", 1)]
    [InlineData("a: !<tag:yaml.org,2002:str> b\n", "BRF0110", 1)]
    [InlineData("a: b\n--- c\n", "BRF0110", 2)]
    [InlineData("a: b\n...\n---\nc: d\n", "BRF0110", 3)]
    [InlineData("{a: b}: c\n", "BRF0110", 1)]
    [InlineData("a: b\na: c\n", "BRF0109", 2)]
    [InlineData("{a: b, \"a\": c}\n", "BRF0109", 1)]
    [InlineData("a: b: c\n", "BRF0108", 1)]
    [InlineData("a: [b\n", "BRF0108", 2)]
    [InlineData("a: \"b\n", "BRF0108", 1)]
    [InlineData("a: \"\\q\"\n", "BRF0108", 1)]
    [InlineData("a:\n\t- b\n", "BRF0108", 1)]
    [InlineData("a: b\n c: d\n", "BRF0108", 2)]
    [InlineData("- a\nb: c\n", "BRF0108", 2)]
    [InlineData("a: *nothing\n", "BRF0110", 1)]
    [InlineData("a: `b`\n", "BRF0108", 1)]
    [InlineData("a: |x\n  b\n", "BRF0108", 1)]
    public void What_is_not_read_here_or_wrong_is_told_in_its_line(string text, string code, int line)
    {
        Parse(text, out var findings);
        var first = findings.ByPlace()[0];
        (first.Code, first.At.Line).ShouldBe((code, line));
    }

    private static YamlNode? Parse(string text, out Findings findings)
    {
        findings = new();
        return YamlParser.Parse(SourceText.Of("a.yml", text), findings);
    }
}
