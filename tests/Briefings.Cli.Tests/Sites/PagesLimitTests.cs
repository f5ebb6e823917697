using Briefings.Cli.Sites;
using Briefings.Model.Diagnostics;
using Briefings.Model.Sites;
using Briefings.Model.Texts;

namespace Briefings.Cli.Tests.Sites;

public class PagesLimitTests
{
    private const long Large = 810_000_000;

    [Theory]
    [InlineData("https://desk.github.io/briefings/", null)]
    [InlineData("https://news.example.org/", "news.example.org")]
    public void A_large_site_that_goes_to_GitHub_Pages_is_warned_of_its_limit(string address, string? domain)
    {
        var warning = PagesLimit.Check(Settings(address, domain), Large, "input/site.yml").ShouldHaveSingleItem();
        warning.Rule.ShouldBe(PublishingRules.NearPagesLimit);
        warning.Message.ShouldContain("0.81 GB");
    }

    [Fact]
    public void A_small_site_is_not() => PagesLimit.Check(Settings("https://desk.github.io/", null), 799_000_000, "input/site.yml").ShouldBeEmpty();

    [Fact]
    public void Nor_is_one_that_goes_elsewhere() => PagesLimit.Check(Settings("https://news.example.org/", null), Large, "input/site.yml").ShouldBeEmpty();

    [Fact]
    public void Nor_one_that_wants_to_hear_nothing_of_it()
    {
        var settings = Settings("https://desk.github.io/", null);
        var silent = settings with { Lints = new(settings.Lints.ByCode.Add(PublishingRules.NearPagesLimit.Code, RuleLevel.Off)) };
        PagesLimit.Check(silent, Large, "input/site.yml").ShouldBeEmpty();
    }

    private static SiteSettings Settings(string address, string? domain) => new()
    {
        Title = new([]),
        Languages = [LanguageTag.Parse("fr")],
        BaseUrl = new(address),
        CustomDomain = domain,
    };
}
