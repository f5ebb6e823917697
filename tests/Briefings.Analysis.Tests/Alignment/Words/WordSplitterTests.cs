using Briefings.Analysis.Alignment.Words;

namespace Briefings.Analysis.Tests.Alignment.Words;

public sealed class WordSplitterTests
{
    [Theory]
    [InlineData("L'UE, dit-il.", "L|UE|dit|il")]
    [InlineData("WazirX는 10 000 dollars", "WazirX|는|10 000|dollars")]
    [InlineData("in 2018 300 people", "in|2018|300|people")]
    [InlineData("5월 20일", "5|월|20|일")]
    [InlineData("東京タワーで", "東京|タワー|で")]
    [InlineData("G7 à 1,5 %", "G7|à|1,5")]
    [InlineData("e\u0301te\u0301", "e\u0301te\u0301")]
    public void Words_end_at_signs_and_where_the_script_changes(string text, string expected) =>
        string.Join('|', WordSplitter.Split(text).Select(w => text.Substring(w.Start, w.Length))).ShouldBe(expected);

    [Fact]
    public void A_word_that_opens_a_sentence_is_known_as_such() =>
        WordSplitter.Split("One two. Three").Select(w => w.Opens).ShouldBe([true, false, true]);
}
