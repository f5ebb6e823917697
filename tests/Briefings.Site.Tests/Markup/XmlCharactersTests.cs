using System.Xml;
using Briefings.Site.Markup;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Site.Tests.Markup;

public sealed class XmlCharactersTests
{
    [Theory]
    [InlineData("plain\ttext\r\n", "plain\ttext\r\n")]
    [InlineData("a\0b\u0008c\u001Bd\uFFFEe\uFFFF", "abcde")]
    [InlineData("👍 서울", "👍 서울")]
    [InlineData("one\ntwo 👍\nthree\0", "one\ntwo 👍\nthree")]
    public void Characters_that_XML_does_not_allow_are_dropped(string text, string expected) => XmlCharacters.Only(text).ShouldBe(expected);

    [Fact]
    public void Half_a_surrogate_pair_is_dropped()
    {
        XmlCharacters.Only("a\uD83Db").ShouldBe("ab");
        XmlCharacters.Only("a\uDC4D\uD83D").ShouldBe("a");
        XmlCharacters.Only("\uD83D\uD83D\uDC4D").ShouldBe("\uD83D\uDC4D");
    }

    [Fact]
    public void Any_text_becomes_one_that_XML_allows() => Prop.ForAll(
        Gen.ArrayOf(Gen.Choose(0, char.MaxValue).Select(c => (char)c)).Select(c => new string(c)).ToArbitrary(),
        text => Should.NotThrow(() => XmlConvert.VerifyXmlChars(XmlCharacters.Only(text)))).QuickCheckThrowOnFailure();
}
