using Briefings.Analysis.Comparison;

namespace Briefings.Analysis.Tests.Comparison;

public sealed class PaddedWordsTests
{
    [Theory]
    [InlineData("la Banque,", " la banque ")]
    [InlineData("« L'été — 2025 »", " l ete 2025 ")]
    [InlineData("Straße", " strasse ")]
    [InlineData("— …", "  ")]
    [InlineData("", "  ")]
    public void Folded_words_stand_between_single_spaces(string text, string padded) => PaddedWords.Of(text).ShouldBe(padded);

    [Theory]
    [InlineData("banque", true)]
    [InlineData("Banque centrale", true)]
    [InlineData("central", false)]
    [InlineData("banque européenne", false)]
    public void Only_whole_words_one_behind_the_other_are_found(string words, bool areIn) =>
        PaddedWords.AreIn(PaddedWords.Of("la Banque centrale européenne"), PaddedWords.Of(words)).ShouldBe(areIn);

    [Theory]
    [InlineData("banque", false)]
    [InlineData("banque centrale", true)]
    public void Several_words_are_told_from_one(string words, bool areSeveral) => PaddedWords.AreSeveral(PaddedWords.Of(words)).ShouldBe(areSeveral);
}
