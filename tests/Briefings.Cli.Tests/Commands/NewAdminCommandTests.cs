using Briefings.Cli.Output;

namespace Briefings.Cli.Tests.Commands;

public class NewAdminCommandTests
{
    private const string Configuration = "input/static/admin/config.yml";

    [Fact]
    public async Task The_page_is_published_as_it_is_and_loads_the_editor_from_beside_itself()
    {
        using var folder = new TestFolder();
        var input = folder.WriteSite();

        var run = await CommandRun.Of("new", "admin", "--repo", "desk/briefings", "--input", input);
        (await CommandRun.Of("build", "--trust-static", "--input", input, "--output", folder["output"])).ExitCode.ShouldBe(ExitCodes.Fine);

        run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldBe([folder[Configuration], folder["input/static/admin/index.html"]]);
        folder.Read("output/admin/index.html").ShouldContain("<script src=\"decap-cms.js\"></script>");
        folder.Read("output/admin/config.yml").ShouldContain("repo: desk/briefings");
    }

    [Fact]
    public async Task No_page_for_readers_knows_of_the_editor()
    {
        using var folder = new TestFolder();
        var input = folder.WriteSite();
        await CommandRun.Of("new", "admin", "--repo", "desk/briefings", "--input", input);
        await CommandRun.Of("build", "--trust-static", "--input", input, "--output", folder["output"]);

        Directory.EnumerateFiles(folder["output"], "*.html", SearchOption.AllDirectories).Where(f => !f.Contains("admin", StringComparison.Ordinal))
            .ShouldAllBe(f => !File.ReadAllText(f).Contains("decap", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Another_place_of_the_editor_is_written_as_an_attribute()
    {
        using var folder = new TestFolder();
        await CommandRun.Of("new", "admin", "--repo", "desk/briefings", "--script", "https://example.org/a.js?b&c\"d", "--input", folder.WriteSite());

        folder.Read("input/static/admin/index.html").ShouldContain("src=\"https://example.org/a.js?b&amp;c&quot;d\"");
    }

    [Fact]
    public async Task What_is_there_is_replaced_only_by_force()
    {
        using var folder = new TestFolder();
        string[] args = ["new", "admin", "--repo", "desk/briefings", "--input", folder.WriteSite()];
        folder.Write(Configuration, "mine");

        (await CommandRun.Of(args)).ExitCode.ShouldBe(ExitCodes.Files);
        folder.Read(Configuration).ShouldBe("mine");
        (await CommandRun.Of([.. args, "--force"])).ExitCode.ShouldBe(ExitCodes.Fine);
        folder.Read(Configuration).ShouldContain("collections:");
    }

    [Fact]
    public async Task A_repository_has_an_owner_and_a_name()
    {
        using var folder = new TestFolder();

        var run = await CommandRun.Of("new", "admin", "--repo", "briefings", "--input", folder.WriteSite());

        run.ExitCode.ShouldBe(ExitCodes.Usage);
        run.Error.ShouldContain("desk/briefings");
    }
}
