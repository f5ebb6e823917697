using System.Collections.Immutable;
using Briefings.Analysis.Segments;
using Briefings.Analysis.Tests.Languages;
using Briefings.Model.Articles;
using Briefings.Model.Dates;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Tests.Segments;

public sealed class SegmenterTests
{
    private static readonly SourceSpan Here = SourceSpan.Whole("gate.fr.md");

    [Fact]
    public void A_sentence_keeps_its_id_where_it_moves()
    {
        var before = Cut(Prose("Un. Deux mots. Trois."));
        var after = Cut(Prose("Trois."), Prose("Deux mots."), Prose("UN."));

        before.Segments.Select(s => s.Id).Order(StringComparer.Ordinal).ShouldBe(after.Segments.Select(s => s.Id).Order(StringComparer.Ordinal));
        before.Segments[0].Id.ShouldStartWith("gate-fr-");
        before.Paragraphs[0].Id.ShouldStartWith("p-gate-fr-");
    }

    [Fact]
    public void The_same_sentence_again_gets_a_number()
    {
        var ids = Cut(Prose("Oui. Oui."), Prose("Oui.")).Segments.Select(s => s.Id).ToList();

        ids.ShouldBe([ids[0], $"{ids[0]}-2", $"{ids[0]}-3"]);
    }

    [Fact]
    public void Code_and_breaks_and_blocks_without_words_are_left_out() =>
        Cut(new Block(BlockKind.Code, 1, RichText.Plain("x."), [], Here), new Block(BlockKind.Rule, 1, RichText.Empty, [], Here), Prose("  "), Prose("Oui."))
            .Paragraphs.Length.ShouldBe(1);

    [Fact]
    public void A_row_of_a_table_is_one_segment()
    {
        var cut = Cut(new Block(BlockKind.TableRow, 1, RichText.Plain("Un. Deux.\tTrois."), [], Here));

        cut.Segments.Select(s => s.Text).ShouldBe(["Un. Deux.\tTrois."]);
    }

    [Fact]
    public void Segments_tell_where_they_stand()
    {
        var cut = Cut(Prose("Un."), Prose(" Deux. Trois. "));

        cut.Paragraphs[1].FirstSegment.ShouldBe(1);
        cut.Paragraphs[1].SegmentCount.ShouldBe(2);
        cut.Segments[2].Paragraph.ShouldBe(1);
        cut.Segments[2].Start.ShouldBe(7);
        cut.Segments[2].End.ShouldBe(13);
    }

    private static Block Prose(string text) => new(BlockKind.Paragraph, 1, RichText.Plain(text), [], Here);

    private static SegmentedArticle Cut(params Block[] blocks) => Segmenter.Cut(
        new Article
        {
            Id = "gate.fr",
            SourceId = "gate",
            Language = LanguageTag.Parse("fr"),
            Title = "Titre",
            Url = WebAddress.TryParse("https://example.org/")!,
            Published = Edtf.TryParse("2025-05-20")!,
            Body = blocks.ToImmutableArray(),
            At = Here,
        },
        Packs.Of("fr"));
}
