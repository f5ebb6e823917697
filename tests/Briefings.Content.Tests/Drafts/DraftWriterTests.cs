using Briefings.Content.Drafts;
using Briefings.Content.FrontMatter;
using Briefings.Content.Markdown;
using Briefings.Content.Reading;
using Briefings.Content.Yaml;
using Briefings.Model.Articles;
using Briefings.Model.Dates;
using Briefings.Model.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Content.Tests.Drafts;

public class DraftWriterTests
{
    private static readonly string[] Pieces =
    [
        "mot", " ", "*", "_", "`", "#", "## ", "- ", "1. ", "> ", "[a](b)", "![x]", "<b>", "&amp;", "&", "|", "~~", "\\", "https://a.b/c_d",
        "https://a.b/c", "www.a.b", "mailto:a@b.c", "\u00A0", "é", "{x}", "---", "===", "    ", "\n", "\t", "한국", "$", "+", "=", ":", "!", "\"",
    ];

    private static DraftArticle Draft(params DraftBlock[] body) =>
        new("Un titre", WebAddress.TryParse("https://example.org/a"), Edtf.TryParse("2025-05"), [], [.. body]);

    private static TextDocument Read(string file) =>
        DocumentReader.Split(SourceText.Of("x.md", file), new Findings()).ShouldNotBeNull();

    private static IEnumerable<(bool IsHeading, string Text)> Body(string file)
    {
        var document = Read(file);
        return MarkdownReader.Read(document.Source, document.BodyStart, new Findings())
            .Select(b => (b.Kind == BlockKind.Heading, b.Text.Text));
    }

    private static string Tidy(string text) =>
        string.Join(' ', TextFile.Clean(text).Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)).Trim();

    private static bool ReadsBack(string text)
    {
        var words = Tidy(text);
        return words.Length == 0
            || Body(DraftWriter.Write(Draft(new(true, text), new(false, text)))).SequenceEqual([(true, words), (false, words)]);
    }

    [Fact]
    public void Any_text_reads_back_as_it_was() => Prop.ForAll<string>(text => ReadsBack(text ?? "")).QuickCheckThrowOnFailure();

    [Fact]
    public void Text_that_looks_like_markdown_reads_back_as_it_was() => Prop.ForAll(
        Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary(), ReadsBack).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_title_reads_back_as_it_was() => Prop.ForAll<string>(title =>
    {
        var map = Read(DraftWriter.Write(Draft() with { Title = title ?? "" })).FrontMatter.ShouldBeOfType<YamlMap>();
        var value = map.Entries.Single(e => string.Equals(e.Key.Text, "title", StringComparison.Ordinal)).Value;
        return string.Equals(value.ShouldBeOfType<YamlScalar>().Text, Tidy(title ?? ""), StringComparison.Ordinal);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_draft_says_what_it_is_and_what_was_removed() =>
        DraftWriter.Write(Draft(new(true, "Suite"), new(false, "A_b & 3 < 4, «*») 2.")) with { Cleaning = [new("repeated-body", 3), new("advertising", 1)] })
            .ShouldBe(
                """
                ---
                title: "Un titre"
                draft: true            # take this line out when the article is ready
                url: "https://example.org/a"
                published: 2025-05
                cleaning: [{removed: repeated-body, paragraphs: 3}, {removed: advertising, paragraphs: 1}]
                ---

                ## Suite

                A_b & 3 < 4, «\*») 2.

                """.ReplaceLineEndings("\n"));

    [Fact]
    public void What_is_not_known_is_a_comment_that_asks_for_it()
    {
        var file = DraftWriter.Write(Draft() with { Url = null, Published = null });

        file.ShouldContain("# url: ");
        file.ShouldContain("# published: ");
        Read(file).FrontMatter.ShouldBeOfType<YamlMap>().Entries.Select(e => e.Key.Text).ShouldBe(["title", "draft"]);
    }
}
