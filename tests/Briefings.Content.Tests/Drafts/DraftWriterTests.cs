using Briefings.Content.Drafts;
using Briefings.Content.FrontMatter;
using Briefings.Content.Markdown;
using Briefings.Content.Reading;
using Briefings.Content.Yaml;
using Briefings.Model.Articles;
using Briefings.Model.Dates;
using Briefings.Model.Diagnostics;
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

    private static Block Heading(string text, int level = 2) => Made(BlockKind.Heading, RichText.Plain(text), level);

    private static Block Paragraph(string text) => Made(BlockKind.Paragraph, RichText.Plain(text));

    private static Block Made(BlockKind kind, RichText text, int level = 1) => new(kind, level, text, [], SourceSpan.Whole("x"));

    private static DraftArticle Draft(params Block[] body) =>
        new("Un titre", WebAddress.TryParse("https://example.org/a"), Edtf.TryParse("2025-05"), [], [.. body]);

    private static TextDocument Read(string file) =>
        DocumentReader.Split(SourceText.Of("x.md", file), new Findings()).ShouldNotBeNull();

    private static (BlockKind Kind, int Level, string Text, Mark[] Marks)[] Blocks(string file)
    {
        var document = Read(file);
        return [.. MarkdownReader.Read(document.Source, document.BodyStart, new Findings()).Select(b => (b.Kind, b.Level, b.Text.Text, b.Text.Marks.ToArray()))];
    }

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
            || Body(DraftWriter.Write(Draft(Heading(text), Paragraph(text)))).SequenceEqual([(true, words), (false, words)]);
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
        DraftWriter.Write(Draft(Heading("Suite"), Paragraph("A_b & 3 < 4, «*») 2.")) with { Cleaning = [new("repeated-body", 3), new("advertising", 1)] })
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

    private static readonly BlockKind[] Kinds =
        [BlockKind.Paragraph, BlockKind.Heading, BlockKind.Quote, BlockKind.ListItem, BlockKind.OrderedItem, BlockKind.Rule];

    private static readonly Gen<Block> AnyBlock =
        from kind in Gen.Elements(Kinds)
        from level in Gen.Choose(1, 3)
        from text in Gen.Elements("Un mot", "1. faux", "- faux", "# faux", "> faux", "한국어 문장", "a *b* c")
        select Made(kind, kind is BlockKind.Rule ? RichText.Empty : RichText.Plain(text), kind is BlockKind.Paragraph or BlockKind.Rule ? 1 : level);

    // An entry that is deeper than its neighbour lets it be has no other depth to be read back with.
    private static IEnumerable<(BlockKind, int, string)> Expected(IEnumerable<Block> blocks)
    {
        Block? above = null;
        foreach (var block in blocks)
        {
            above = BlockMarkdown.Below(above, block);
            yield return (above.Kind, above.Level, above.Text.Text);
        }
    }

    [Fact]
    public void Any_row_of_blocks_reads_back_as_it_was() => Prop.ForAll(AnyBlock.ListOf().ToArbitrary(), blocks =>
        Blocks(DraftWriter.Write(Draft([.. blocks]))).Select(b => (b.Kind, b.Level, b.Text)).SequenceEqual(Expected(blocks))).QuickCheckThrowOnFailure();

    [Fact]
    public void Links_and_stresses_are_written()
    {
        var link = WebAddress.TryParse("https://example.org/a_(b)?c=1&d=2");
        var text = new RichText("Le [port] de Brest ouvre.", [new(3, 6, MarkKind.Link, link), new(13, 5, MarkKind.Strong)]);
        var file = DraftWriter.Write(Draft(Made(BlockKind.ListItem, text)));

        file.ShouldContain(@"- Le [\[port\]](<https://example.org/a_(b)?c=1&d=2>) de **Brest** ouvre.");
        Blocks(file).ShouldHaveSingleItem().Marks.ShouldBe(text.Marks);
    }

    [Fact]
    public void A_stress_that_Markdown_cannot_express_is_left_out_and_the_words_stay()
    {
        var file = DraftWriter.Write(Draft(Made(BlockKind.Paragraph, new("정부는“협의”를 한다", [new(3, 4, MarkKind.Strong)]))));

        Blocks(file).ShouldHaveSingleItem().Text.ShouldBe("정부는“협의”를 한다");
        file.ShouldNotContain("**");
    }

    [Fact]
    public void A_table_is_written_row_by_row()
    {
        Block Row(BlockKind kind, params string[] cells) => Made(kind, RichText.Plain(string.Join('\t', cells))) with { Cells = [.. cells.Select(RichText.Plain)] };
        var file = DraftWriter.Write(Draft(Row(BlockKind.TableHead, "Pays", "Part"), Row(BlockKind.TableRow, "Corée | Sud", "3 %"), Paragraph("Fin.")));

        Blocks(file).Select(b => (b.Kind, b.Text)).ShouldBe(
            [(BlockKind.TableHead, "Pays\tPart"), (BlockKind.TableRow, "Corée | Sud\t3 %"), (BlockKind.Paragraph, "Fin.")]);
    }

    [Fact]
    public void The_author_is_written_where_known() =>
        DraftWriter.Write(Draft() with { Author = "Anne \"A\" Le Gall" }).ShouldContain("\nauthor: \"Anne \\\"A\\\" Le Gall\"\n");
}
