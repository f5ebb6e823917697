using Briefings.Model.Texts;

namespace Briefings.Sites.Tests.Hostile;

/// <summary>Payloads in every text of every file, and what is published of them.</summary>
public class HostileInputTests
{
    [Fact]
    public void There_are_enough_payloads_and_none_twice()
    {
        Payload.All.Length.ShouldBeGreaterThanOrEqualTo(300);
        Payload.All.Select(p => p.Text).ShouldBeUnique();
        Payload.All.Select(p => p.Technique).Distinct().Count().ShouldBeGreaterThan(20);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_payload_becomes_anything_but_text_in_any_published_file(bool isReversed)
    {
        // Another order, and other neighbours: what one payload begins may be what hides another.
        var payloads = isReversed ? [.. Enumerable.Reverse(Payload.All)] : Payload.All;
        using var site = HostileSite.Of(payloads, isReversed ? 11 : 8, string.Join(' ', payloads.Select(p => p.Text)));
        var built = await site.Build();
        built.Files.Length.ShouldBeGreaterThan(Payload.All.Length);
        PublishedFaults.ShouldHaveNone(built);
    }

    [Fact]
    public void No_payload_is_an_address_of_another_scheme_or_a_host_that_it_hides()
    {
        foreach (var address in Payload.All.Select(p => WebAddress.TryParse(p.Text)).OfType<WebAddress>())
        {
            PageFaults.Of(Linked(address)).ShouldBeEmpty(address.Value);
            address.Value.ShouldNotStartWith("//");
        }
    }

    [Theory]
    [InlineData("<p onclick=alert(1)>x")]
    [InlineData("<img src=//trap.example/x>")]
    [InlineData("<img src=https://trap.example/x>")]
    [InlineData("<a href=javascript:alert(1)>x</a>")]
    [InlineData("<a href='&#1;javascript:alert(1)'>x</a>")]
    [InlineData("<svg><script>alert(1)</script></svg>")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<body><link rel=stylesheet href=/x.css>")]
    [InlineData("<meta http-equiv=refresh content=0>")]
    [InlineData("<p style=color:red>x")]
    [InlineData("<iframe></iframe>")]
    public void What_the_tests_look_for_they_find(string html) => PageFaults.Of(html).ShouldNotBeEmpty();

    private static string Linked(WebAddress address) =>
        $"<a href=\"{System.Net.WebUtility.HtmlEncode(address.IsExternal || address.Value.StartsWith('#') ? address.Value : "/" + address.Value.TrimStart('/'))}\">x</a>";
}
