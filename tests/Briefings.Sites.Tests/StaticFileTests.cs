using Briefings.Cli.Output;

namespace Briefings.Sites.Tests;

/// <summary>Files below <c>static/</c>.</summary>
public class StaticFileTests
{
    [Fact]
    public async Task A_file_is_published_under_its_own_name()
    {
        using var site = new SmallSite().WithArticle("quai", "phare.fr", "Un quai", "Un quai.").WithArticle("quai", "faro.it", "Una banchina", "Una banchina.")
            .With("input/static/admin/config.yml", "a: b\n").With("input/static/proof.txt", "mine");

        var built = await site.Build();

        built.Text("admin/config.yml").ShouldBe("a: b\n");
        built.Text("proof.txt").ShouldBe("mine");
        built.Text("sitemap.xml").ShouldNotContain("admin");
    }

    [Fact]
    public async Task A_file_cannot_take_the_place_of_a_page()
    {
        using var site = new SmallSite().WithArticle("quai", "phare.fr", "Un quai", "Un quai.").With("input/static/robots.txt", "mine");

        var result = await site.Run("build", "--output", site.Output);

        result.Code.ShouldBe(ExitCodes.InputErrors);
        result.Error.ShouldContain("/robots.txt");
    }
}
