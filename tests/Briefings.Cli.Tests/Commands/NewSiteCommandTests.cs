namespace Briefings.Cli.Tests.Commands;

public class NewSiteCommandTests
{
    [Theory]
    [InlineData("fr,it", "harbour-news.fr.md", "mill-society.it.md")]
    [InlineData("ko", "harbour-news.ko.md", "mill-society.en.md")]
    [InlineData("ar,de,pt,es", "harbour-news.ar.md", "mill-society.de.md")]
    [InlineData("en", "harbour-news.en.md", "mill-society.fr.md")]
    public async Task A_new_site_has_nothing_wrong_and_builds(string languages, params string[] articles)
    {
        using var folder = new TestFolder();

        (await CommandRun.Of("new", "site", folder["desk"], "--lang", languages)).ExitCode.ShouldBe(0);
        var run = await CommandRun.Of("build", "--strict", "--input", folder["desk/input"], "--output", folder["desk/output"]);

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldEndWith("No errors, no warnings.\n");
        articles.ShouldAllBe(name => File.Exists(folder[$"desk/input/briefings/2025-05-03-tide-mill/{name}"]));
        foreach (var language in languages.Split(','))
        {
            File.Exists(folder[$"desk/output/{language}/about/index.html"]).ShouldBeTrue();
        }
    }

    [Fact]
    public async Task A_language_without_sample_words_is_one_of_the_sites_and_the_sample_is_in_others()
    {
        using var folder = new TestFolder();
        await CommandRun.Of("new", "site", folder["desk"], "--lang", "nl");

        folder.Read("desk/input/site.yml").ShouldContain("languages: [nl]");
        (await CommandRun.Of("build", "--input", folder["desk/input"], "--output", folder["desk/output"])).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task The_title_the_address_and_the_action_are_written_where_they_belong()
    {
        using var folder = new TestFolder();
        await CommandRun.Of(
            "new", "site", folder["desk"], "--lang", "fr,it", "--title", "Le “quai” : \"ici\"", "--base-url", "https://desk.example/", "--action", "desk/briefings@v1");

        folder.Read("desk/input/site.yml").ShouldContain("title: {fr: \"Le “quai” : \\\"ici\\\"\", it: ");
        folder.Read("desk/input/site.yml").ShouldContain("\nbaseUrl: https://desk.example/\n");
        folder.Read("desk/.github/workflows/briefings.yml").ShouldContain("uses: desk/briefings@v1\n");
    }

    [Fact]
    public async Task Where_the_action_is_not_known_it_is_said_what_to_write()
    {
        using var folder = new TestFolder();
        (await CommandRun.Of("new", "site", folder["desk"])).Error.ShouldContain("--action");
    }

    [Fact]
    public async Task A_folder_that_is_not_empty_is_left_as_it_is()
    {
        using var folder = new TestFolder();
        folder.Write("desk/secret-plans.txt", "mine");

        var run = await CommandRun.Of("new", "site", folder["desk"]);

        run.ExitCode.ShouldBe(3);
        run.Error.ShouldBe($"briefings: {folder["desk"]} is not an empty folder and was left as it is. Name a new or an empty one.\n");
        Directory.GetFileSystemEntries(folder["desk"]).Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_fresh_repository_counts_as_empty()
    {
        using var folder = new TestFolder();
        folder.Write("desk/.git/HEAD", "ref: refs/heads/main\n");
        (await CommandRun.Of("new", "site", folder["desk"])).ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("--lang", ",")]
    [InlineData("--lang", "french language")]
    [InlineData("--action", "no action")]
    [InlineData("--base-url", "desk.example")]
    public async Task An_option_that_makes_no_sense_is_wrong_usage(string option, string value)
    {
        using var folder = new TestFolder();
        (await CommandRun.Of("new", "site", folder["desk"], option, value)).ExitCode.ShouldBe(2);
        Directory.Exists(folder["desk"]).ShouldBeFalse();
    }

    [Fact]
    public async Task A_new_theme_changes_the_looks_and_nothing_else()
    {
        using var folder = new TestFolder();
        folder.WriteSite();

        (await CommandRun.Of("new", "theme", "evening", "--folder", folder[""])).ExitCode.ShouldBe(0);
        var run = await CommandRun.Of("build", "--strict", "--theme", "evening", "--input", folder["input"], "--output", folder["output"]);

        run.Error.ShouldEndWith("No errors, no warnings.\n");
        run.ExitCode.ShouldBe(0);
        var page = folder.Read("output/fr/index.html");
        page.Split("rel=\"stylesheet\"").Length.ShouldBe(2);
        var sheet = Directory.EnumerateFiles(folder["output/assets"], "style.*.css").ShouldHaveSingleItem();
        folder.Read(Path.GetRelativePath(folder[""], sheet)).ShouldContain("--link: light-dark(#7a1f3d, #f0a6bd);");
    }
}
