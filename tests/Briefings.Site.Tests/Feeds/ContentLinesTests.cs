using System.Text;
using Briefings.Site.Feeds;
using Briefings.Site.Markup;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Site.Tests.Feeds;

public sealed class ContentLinesTests
{
    [Theory]
    [InlineData(73, 1)]
    [InlineData(74, 2)]
    [InlineData(73 + 74, 2)]
    [InlineData(73 + 74 + 1, 3)]
    public void A_line_is_folded_after_75_octets_and_a_continued_one_counts_its_space(int length, int lines) =>
        Written("X", new string('a', length)).Split("\r\n").Length.ShouldBe(lines + 1);

    [Fact]
    public void Any_text_comes_back_when_the_lines_are_joined() =>
        Prop.ForAll<string?>(ArbMap.Default.ArbFor<string?>(), text =>
        {
            var value = XmlCharacters.Only(string.Concat(Enumerable.Repeat($"{text}é서👍", 20))).ReplaceLineEndings("");
            var written = Written("X", value);

            written.Split("\r\n").ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);
            written.Replace("\r\n ", "", StringComparison.Ordinal).ShouldBe($"X:{value}\r\n");
        }).QuickCheckThrowOnFailure();

    private static string Written(string name, string value)
    {
        using var stream = new MemoryStream();
        new ContentLines(stream).Write(name, value);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
