using Briefings.Model.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Model.Tests.Texts;

public class WebAddressTests
{
    [Theory]
    [InlineData("https://example.org/a b", "https://example.org/a%20b", true)]
    [InlineData("HTTP://Example.org", "http://example.org/", true)]
    [InlineData("mailto:desk@example.org", "mailto:desk@example.org", true)]
    [InlineData("/fr/about/", "/fr/about/", false)]
    [InlineData("#top", "#top", false)]
    [InlineData("a/b:c", "a/b:c", false)]
    public void Allowed_addresses_are_accepted(string text, string value, bool isExternal)
    {
        var address = WebAddress.TryParse(text).ShouldNotBeNull();
        (address.Value, address.IsExternal).ShouldBe((value, isExternal));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("javascript:alert(1)")]
    [InlineData(" JavaScript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("javascript&colon;alert(1)")]
    [InlineData("javascript&#58;alert(1)")]
    [InlineData("https://")]
    [InlineData("javascript%3Aalert(1)")]
    [InlineData("javascript%253Aalert(1)")]
    [InlineData("%6aavascript:alert(1)")]
    [InlineData("java&Tab;script:alert(1)")]
    [InlineData("&amp;#106;avascript&amp;colon;alert(1)")]
    [InlineData("/%2f/evil.example")]
    [InlineData("%2f%2fevil.example")]
    [InlineData("/%5cevil.example")]
    [InlineData("../secret")]
    [InlineData("a/%2e%2e/../../secret")]
    [InlineData("https://bank.example@evil.example/")]
    [InlineData("https://a:b@evil.example/")]
    public void Everything_else_is_refused(string? text) => WebAddress.TryParse(text).ShouldBeNull();

    [Theory]
    [InlineData("/about")]
    [InlineData("mailto:a@b.org")]
    public void An_absolute_address_is_of_the_web(string text) => WebAddress.TryParseAbsolute(text).ShouldBeNull();

    [Fact]
    public void No_text_makes_a_script_of_an_address() => Prop.ForAll<string>(text =>
        WebAddress.TryParse(text) is not { } address
        || address.Value.StartsWith("http", StringComparison.Ordinal) || address.Value.StartsWith("mailto:", StringComparison.Ordinal)
        || !address.Value.Split('/', '?', '#')[0].Contains(':', StringComparison.Ordinal)).QuickCheckThrowOnFailure();
}
