using Briefings.Content.FrontMatter;
using Briefings.Content.Markdown;
using Briefings.Content.Reading;
using Briefings.Content.Yaml;
using Briefings.Model.Diagnostics;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Content.Tests;

/// <summary>Reading never throws on any text, and whatever it points at is inside the file.</summary>
public class NothingIsThrownTests
{
    [Fact]
    public void Yaml_is_read_or_refused() => Texts.All(text =>
    {
        var (source, findings) = (SourceText.Of("a.yml", text), new Findings());
        var root = YamlParser.Parse(source, findings);
        findings.ByPlace().ShouldAllBe(d => IsInside(d.At, text));
        Spans(root).ShouldAllBe(at => IsInside(at, text));
    });

    [Fact]
    public void Documents_are_split_or_refused() => Texts.All(text =>
    {
        foreach (var whole in new[] { text, "---\n" + text, "---\n" + text + "\n---\n" + text })
        {
            var findings = new Findings();
            var document = DocumentReader.Split(SourceText.Of("a.md", whole), findings);
            findings.ByPlace().ShouldAllBe(d => IsInside(d.At, whole));
            (document is not null || findings.Count > 0).ShouldBeTrue();
        }
    });

    [Fact]
    public void Markdown_is_read_with_marks_that_nest() => Texts.All(text =>
    {
        var findings = new Findings();
        foreach (var block in MarkdownReader.Read(SourceText.Of("a.md", text), 0, findings))
        {
            IsInside(block.At, text).ShouldBeTrue($"{block.At}");
            block.Text.Text.IsNormalized().ShouldBeTrue();
            block.Text.Marks.ShouldAllBe(m => m.Start >= 0 && m.Length >= 0 && m.Start + m.Length <= block.Text.Text.Length);
            block.Text.Marks.Select(m => m.Start).ShouldBeInOrder();
        }

        findings.ByPlace().ShouldAllBe(d => IsInside(d.At, text));
    });

    [Fact]
    public void Values_are_read_or_refused() => Texts.All(text =>
    {
        var (source, findings) = (SourceText.Of("a.yml", text), new Findings());
        var context = new ValueContext(findings, []);
        var node = new YamlScalar(source.Text, true, source.SpanAt(0, 1));
        var readings = new object?[]
        {
            Values.Text(node, "k", context), Values.Date(node, "k", context), Values.Language(node, "k", context), Values.Address(node, "k", context),
            Values.Id(node, "k", context), Values.Flag(node, "k", context), Values.Number(node, "k", 0, 9, context), Values.Word<Severity>(node, "k", context),
        };
        (findings.Count + readings.Count(r => r is not null)).ShouldBe(readings.Length);
    });

    [Fact]
    public void A_whole_site_of_anything_is_read() => Texts.All(text =>
    {
        using var folder = new TempFolder();
        foreach (var file in new[] { "site.yml", "sources.yml", "entities/a.yml", "briefings/a/briefing.yml" })
        {
            folder.Write(file, text);
        }

        folder.Write("pages/a.fr.md", "---\n" + text).Write("briefings/a/b.fr.md", "---\n" + text + "\n---\n").Write("briefings/a/index.fr.md", text);
        var read = Content.Sites.SiteReader.Read(folder.Path, "input", true, 1, TestContext.Current.CancellationToken);
        read.Diagnostics.ShouldNotBeEmpty();
        read.Diagnostics.ShouldAllBe(d => d.Message.Length > 0 && d.At.File.StartsWith("input", StringComparison.Ordinal));
    }, tries: 100);

    [Fact]
    public void Any_bytes_are_text_or_refused_inside_the_file() => Prop.ForAll(
        ArbMap.Default.ArbFor<byte[]>(),
        bytes =>
        {
            var findings = new Findings();
            var source = TextFile.Decode("a.md", bytes, findings);
            (source is not null || findings.ByPlace().Single().At is { Line: >= 1, Column: >= 1 }).ShouldBeTrue();
        }).QuickCheckThrowOnFailure();

    private static IEnumerable<SourceSpan> Spans(YamlNode? node) => node switch
    {
        null => [],
        YamlList list => list.Items.SelectMany(Spans).Prepend(list.At),
        YamlMap map => map.Entries.SelectMany(e => Spans(e.Value).Prepend(e.Key.At)).Prepend(map.At),
        _ => [node.At],
    };

    // A place may also be the one right behind the last unit of its line, where something is missing.
    private static bool IsInside(SourceSpan at, string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        return at.Line >= 1 && at.Line <= lines.Length && at.Column >= 1 && at.Column <= lines[at.Line - 1].Length + 1
            && at.Length >= 1 && at.Column + at.Length <= lines[at.Line - 1].Length + 2;
    }
}
