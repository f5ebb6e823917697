using Briefings.Analysis.Alignment;
using Briefings.Analysis.Facts;
using Briefings.Model.Languages;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Tests.Alignment;

public sealed class PiecesTests
{
    private static readonly LanguagePack English = new() { Language = LanguageTag.Parse("en"), Sentences = new(".!?", []) };

    [Fact]
    public void A_segment_is_cut_at_the_ends_of_its_sentences()
    {
        var pieces = Cut("One came. Two went.", "Three stayed.");

        pieces.Segments.Select(s => s.Text.Trim()).ShouldBe(["One came.", "Two went.", "Three stayed."]);
        pieces.Owners.ShouldBe([0, 0, 1]);
    }

    [Fact]
    public void Marks_without_words_make_no_piece_of_their_own() => Cut("One came. ?!", "", ",").Owners.ShouldBe([0, 1, 2]);

    [Fact]
    public void A_figure_goes_with_the_sentence_it_stands_in()
    {
        var segment = AlignableSegment.Of("One came. 5 went.", [new(FactKind.Number, 10, "5") { Value = 5 }]);

        Pieces.Cut([segment], English).Segments.Select(s => s.Figures.Length).ShouldBe([0, 1]);
        Pieces.Cut([segment with { FigureStarts = [] }], English).Segments.Select(s => s.Figures.Length).ShouldBe([1, 1]);
    }

    private static Pieces Cut(params string[] texts) => Pieces.Cut([.. texts.Select(t => new AlignableSegment(t, [], []))], English);
}
