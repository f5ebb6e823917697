using Briefings.Cli.Output;

namespace Briefings.Cli.Tests.Output;

public class ExcerptTests
{
    [Theory]
    [InlineData("title: x", 1, 5, "title: x", "^~~~~")]
    [InlineData("a: 2025", 4, 1, "a: 2025", "   ^")]
    [InlineData("\ta: b", 2, 1, "    a: b", "    ^")]
    [InlineData("이름: 윤종권", 5, 3, "이름: 윤종권", "      ^~~~~~")]
    [InlineData("e\u0301te\u0301: x", 7, 1, "e\u0301te\u0301: x", "    ^")]
    [InlineData("short", 99, 3, "short", "     ^")]
    [InlineData("", 1, 1, "", "^")]
    public void The_caret_stands_below_the_place(string line, int column, int length, string shown, string underline) =>
        Excerpt.Of(line, column, length).ShouldBe(new Excerpt(shown, underline));

    [Fact]
    public void A_long_line_is_cut_around_the_place()
    {
        var excerpt = Excerpt.Of(new string('a', 500) + "here" + new string('b', 500), 501, 4);

        excerpt.Line.ShouldBe("…" + new string('a', 60) + "here" + new string('b', 76) + "…");
        excerpt.Underline.ShouldBe(new string(' ', 61) + "^~~~");
    }
}
