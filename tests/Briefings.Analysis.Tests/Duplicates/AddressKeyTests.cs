using Briefings.Analysis.Duplicates;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Tests.Duplicates;

public class AddressKeyTests
{
    private static string Key(string address) => AddressKey.Of(WebAddress.TryParseAbsolute(address)!);

    [Theory]
    [InlineData("http://www.a.example/x/")]
    [InlineData("https://m.a.example/x")]
    [InlineData("https://A.example/x/index.html")]
    [InlineData("https://a.example:443/x/amp/")]
    [InlineData("https://amp.a.example/x?utm_source=mail&fbclid=1#part")]
    public void Addresses_of_one_page_are_one(string address) => Key(address).ShouldBe(Key("https://a.example/x"));

    [Theory]
    [InlineData("https://a.example/y")]
    [InlineData("https://b.example/x")]
    [InlineData("https://a.example/x?id=2")]
    [InlineData("https://a.example:8443/x")]
    [InlineData("https://a.example/X")]
    public void Addresses_of_other_pages_are_others(string address) => Key(address).ShouldNotBe(Key("https://a.example/x"));

    [Fact]
    public void The_order_of_parameters_does_not_matter() => Key("https://a.example/?b=2&a=1").ShouldBe(Key("https://a.example?a=1&b=2"));
}
