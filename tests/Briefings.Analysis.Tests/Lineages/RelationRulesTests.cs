using Briefings.Analysis.Lineages;

namespace Briefings.Analysis.Tests.Lineages;

public sealed class RelationRulesTests
{
    private static readonly RelationEvidence Translated = new(13, 16, 14, 17, 13, 1, 14, 16, 17, null);

    [Fact]
    public void Texts_that_cover_each_other_in_one_order_with_the_same_facts_are_of_one_original() =>
        RelationRules.Judge(Translated).ShouldBe(RelationKind.SameOriginal);

    [Fact]
    public void Two_short_reports_of_one_event_are_independent_though_they_say_the_same() =>
        RelationRules.Judge(new(7, 7, 7, 8, 7, 1, 9, 9, 9, null)).ShouldBe(RelationKind.Independent);

    [Theory]
    [InlineData(0.7, RelationKind.Independent)]
    [InlineData(0.87, RelationKind.Rewriting)]
    [InlineData(0.92, RelationKind.SameOriginal)]
    public void Another_order_speaks_for_another_text(double order, RelationKind kind) =>
        RelationRules.Judge(Translated with { Order = order }).ShouldBe(kind);

    [Fact]
    public void A_text_that_keeps_half_of_another_is_a_rewriting_of_it() =>
        RelationRules.Judge(Translated with { OtherSentences = 30, OtherFacts = 34 }).ShouldBe(RelationKind.Rewriting);

    [Fact]
    public void Other_facts_speak_for_another_text() =>
        RelationRules.Judge(Translated with { SharedFacts = 7 }).ShouldBe(RelationKind.Independent);

    [Theory]
    [InlineData(0.9, RelationKind.SameOriginal)]
    [InlineData(0.4, RelationKind.Rewriting)]
    [InlineData(0.2, RelationKind.Independent)]
    public void In_one_language_the_wording_tells_a_copy_from_a_report(double wording, RelationKind kind) =>
        RelationRules.Judge(Translated with { Wording = wording }).ShouldBe(kind);

    [Fact]
    public void Only_long_texts_that_share_nearly_everything_are_certain()
    {
        RelationRules.IsCertain(Translated).ShouldBeTrue();
        RelationRules.IsCertain(Translated with { Beads = 11 }).ShouldBeFalse();
        RelationRules.IsCertain(Translated with { OtherSentences = 18 }).ShouldBeFalse();
        RelationRules.IsCertain(Translated with { OtherFacts = 20 }).ShouldBeFalse();
    }

    [Fact]
    public void Texts_contradict_a_declared_lineage_where_hardly_a_sentence_or_fact_is_shared()
    {
        RelationRules.Contradicts(new(4, 12, 4, 13, 4, 1, 0, 5, 6, null)).ShouldBeTrue();
        RelationRules.Contradicts(new(0, 12, 0, 13, 0, 0, 0, 0, 0, null)).ShouldBeTrue();
    }

    [Fact]
    public void A_short_excerpt_and_texts_without_figures_contradict_nothing()
    {
        RelationRules.Contradicts(new(4, 4, 4, 30, 4, 1, 4, 4, 40, null)).ShouldBeFalse();
        RelationRules.Contradicts(new(0, 3, 0, 3, 0, 0, 0, 0, 0, null)).ShouldBeFalse();
        RelationRules.Contradicts(new(2, 12, 2, 12, 2, 1, 0, 0, 0, null)).ShouldBeFalse();
    }
}
