using Briefings.Cli.Sites;
using Briefings.Cli.Tests.Commands;
using Briefings.Model.Sites;

namespace Briefings.Cli.Tests.Sites;

public sealed class SiteToolsTests : IDisposable
{
    private readonly TestFolder folder = new();
    private readonly SiteTools tools = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_is_begun_with_is_the_default_theme_until_a_site_asks_for_another()
    {
        var options = new SiteOptions(folder.WriteSite(), 2);

        tools.Begin(options);
        var begun = tools.Theme(SiteSettings.DefaultTheme, options);
        (await begun).Theme!.Name.ShouldBe("default");
        tools.Theme(SiteSettings.DefaultTheme, options).ShouldBeSameAs(begun);

        var swiss = tools.Theme("swiss", options);
        (await swiss).Theme!.Name.ShouldBe("swiss");
        tools.Begin(options);
        tools.Theme("swiss", options).ShouldBeSameAs(swiss);
    }

    [Fact]
    public async Task A_theme_that_is_forgotten_is_read_again()
    {
        var options = new SiteOptions(folder.WriteSite(), 2);
        var before = tools.Theme("swiss", options);
        tools.ForgetTheme();

        tools.Begin(options);
        var after = tools.Theme("swiss", options);

        after.ShouldNotBeSameAs(before);
        (await after).Theme!.Name.ShouldBe("swiss");
    }
}
