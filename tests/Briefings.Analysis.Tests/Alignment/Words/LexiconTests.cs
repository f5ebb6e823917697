using Briefings.Analysis.Alignment.Words;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Tests.Alignment.Words;

public sealed class LexiconTests
{
    private static readonly Lexicon Small = Lexicon.Read(
    [
        ["concept\ten\tfr\tko\tar\tja", "minister\tminister\tministre\t장관\tوزير\t大臣", "increase\tincrease|rise\taugmenter|hausse\t증가\tزيادة\t増加"],
        ["concept\ten", "", "law\tlaw"],
    ]);

    [Theory]
    [InlineData("en", "ministers", 0)]
    [InlineData("fr", "augmentés", 1)]
    [InlineData("ko", "장관은", 0)]
    [InlineData("ko", "외무장관이", 0)]
    [InlineData("ar", "والوزير", 0)]
    public void Inflected_words_mean_what_their_stem_means(string language, string word, int concept) =>
        Small.For(LanguageTag.Parse(language)).Find(word, WordSplitter.ClassOf(word.FirstOrDefault())).ShouldHaveSingleItem().Id.ShouldBe(concept);

    [Theory]
    [InlineData("en", "miniature")]
    [InlineData("de", "minister")]
    [InlineData("en", "")]
    public void Other_words_mean_nothing(string language, string word) =>
        Small.For(LanguageTag.Parse(language)).Find(word, WordSplitter.ClassOf(word.FirstOrDefault())).ShouldBeEmpty();

    [Fact]
    public void A_lexicon_may_come_in_several_tables_with_short_lines()
    {
        Small.Count.ShouldBe(4);
        Small.For(LanguageTag.Parse("en-GB")).Find("law", ScriptClass.Latin).ShouldHaveSingleItem().Strength.ShouldBe(1);
    }

    [Fact]
    public void The_longest_known_word_is_found_in_writing_without_spaces() =>
        Small.For(LanguageTag.Parse("ja")).LongestAt("外務大臣が", 2).Length.ShouldBe(2);
}
