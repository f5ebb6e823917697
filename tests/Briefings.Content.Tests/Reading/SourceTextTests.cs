using Briefings.Content.Reading;

namespace Briefings.Content.Tests.Reading;

public class SourceTextTests
{
    [Fact]
    public void Lines_end_in_any_of_the_three_ways()
    {
        var source = SourceText.Of("a", "a\nb\r\nc\rd");
        source.LineCount.ShouldBe(4);
        source.SpanAt(source.Text.IndexOf('d', StringComparison.Ordinal), 1).ShouldBe(new("a", 4, 1, 1));
        source.SpanAt(2, 100).ShouldBe(new("a", 2, 1, 1));
    }

    [Theory]
    [InlineData("e\u0301x", "x", 3)]
    [InlineData("\u1112\u1161\u11AB글", "글", 4)]
    [InlineData("😀e\u0301😀x", "x", 7)]
    [InlineData("a\u0323\u0302b", "b", 4)]
    public void Columns_count_the_units_of_the_file_before_they_are_composed(string text, string wanted, int column)
    {
        var source = SourceText.Of("a", "\n" + text);
        source.SpanAt(source.Text.IndexOf(wanted, StringComparison.Ordinal), 1).ShouldBe(new("a", 2, column, 1));
    }

    [Fact]
    public void A_composed_letter_is_as_long_as_it_is_in_the_file() =>
        SourceText.Of("a", "xe\u0301y").SpanAt(1, 1).ShouldBe(new("a", 1, 2, 2));
}
