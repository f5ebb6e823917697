using Briefings.Analysis.Comparison;
using Briefings.Analysis.Facts;

namespace Briefings.Analysis.Tests.Comparison;

public sealed class CommonGroundTests
{
    [Fact]
    public void Names_alone_support_no_difference() =>
        new CommonGround(Names: 4, Words: 0, Figures: 0, Lonely: 2).Supports(FactKind.Money, score: 0.9).ShouldBeFalse();

    [Theory]
    [InlineData(FactKind.Money, true)]
    [InlineData(FactKind.Date, false)]
    public void Half_of_the_words_are_enough_for_figures_and_too_few_for_days(FactKind kind, bool isSupported) =>
        new CommonGround(Names: 2, Words: 2, Figures: 0, Lonely: 2).Supports(kind, score: 0.4).ShouldBe(isSupported);

    [Fact]
    public void One_word_needs_a_good_score()
    {
        var ground = new CommonGround(Names: 3, Words: 1, Figures: 0, Lonely: 0);

        ground.Supports(FactKind.Number, score: 0.7).ShouldBeTrue();
        ground.Supports(FactKind.Number, score: 0.5).ShouldBeFalse();
    }

    [Theory]
    [InlineData(3, 2, 1, true)]
    [InlineData(1, 4, 1, true)]
    [InlineData(1, 2, 1, false)]
    [InlineData(3, 2, 4, false)]
    public void Passages_are_the_same_where_little_is_left_to_either(int names, int words, int lonely, bool isSame) =>
        new CommonGround(names, words, Figures: 0, lonely).IsSame.ShouldBe(isSame);

    [Theory]
    [InlineData(1, 10, 16, true)]
    [InlineData(0, 10, 16, false)]
    [InlineData(1, 4, 7, false)]
    [InlineData(1, 10, 20, false)]
    public void A_noun_is_looked_for_in_long_passages_that_share_many_words_and_one_name_or_figure(int figures, int words, int lonely, bool isNear) =>
        new CommonGround(Names: 0, words, figures, lonely).IsNear.ShouldBe(isNear);
}
