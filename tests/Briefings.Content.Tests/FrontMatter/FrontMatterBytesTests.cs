using System.Text;
using Briefings.Content.FrontMatter;
using Briefings.Content.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Content.Tests.FrontMatter;

public sealed class FrontMatterBytesTests
{
    private static readonly string[] Parts = ["---", "--", "title: é", "\n", "\n", "\r\n", "\r", "\t", " ", "\u00A0", "\u2028", "\f", "\uFEFF", "text", "----"];

    [Theory]
    [InlineData("---\ntitle: x\n---\nBody\n---\nmore", "---\ntitle: x\n---\n")]
    [InlineData("---\r\ntitle: x\r\n---\t\r\nBody", "---\r\ntitle: x\r\n---\t\r\n")]
    [InlineData("\uFEFF---\n---\nBody", "\uFEFF---\n---\n")]
    [InlineData("---\ntitle: x\n---", "---\ntitle: x\n---")]
    public void It_ends_with_the_second_fence(string text, string head) => Head(text).ShouldBe(head);

    [Theory]
    [InlineData("")]
    [InlineData("text\n---\n---\n")]
    [InlineData("---\ntitle: x\n----\nBody")]
    [InlineData("---\rtitle: x\r---\rBody")]
    public void Where_it_cannot_be_told_it_is_all_of_the_file(string text) => Head(text).ShouldBe(text);

    [Fact]
    public void No_text_of_a_document_ever_begins_before_it_ends() => Prop.ForAll(Gen.ArrayOf(Gen.Elements(Parts)).Select(p => "---\n" + string.Concat(p)).ToArbitrary(), text =>
    {
        var read = DocumentReader.Split(SourceText.Of("a.md", text), new());
        (read is null ? 0 : read.BodyStart).ShouldBeLessThanOrEqualTo(Head(text).Length, text);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static string Head(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return Encoding.UTF8.GetString(bytes.AsSpan(0, FrontMatterBytes.Length(bytes)));
    }
}
