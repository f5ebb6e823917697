using Briefings.Process.Tests.Running;

namespace Briefings.Process.Tests.Workflows;

/// <summary>What the action does on a runner, but for the steps that only GitHub can take.</summary>
public sealed class ActionTests
{
    private const string Briefing = "input/briefings/2025-05-03-tide-mill/harbour-news.fr.md";

    [Fact]
    public async Task A_pull_request_is_told_what_it_changes_page_by_page()
    {
        using var folder = new WorkFolder();
        var (checkout, before) = await Repository(folder);
        folder.Write($"desk/{Briefing}", (await File.ReadAllTextAsync(folder[$"desk/{Briefing}"], TestContext.Current.CancellationToken)).Replace("800", "900", StringComparison.Ordinal));

        var action = Action(folder, "pull_request").With("github.event.pull_request.base.sha", before).With("steps.plan.outputs.plan", "no");
        (await action.Run(checkout)).Exits(0);

        action.Summary.ShouldStartWith("### ");
        action.Summary.ShouldContain("| changed | `/fr/briefings/2025-05-03-tide-mill/` |\n");
        action.Summary.ShouldNotContain("glossary/kerval/");
        (await File.ReadAllTextAsync(folder["outputs.txt"], TestContext.Current.CancellationToken)).ShouldBe("plan=no\n");
        File.Exists(folder["desk/output/fr/index.html"]).ShouldBeTrue();
    }

    [Fact]
    public async Task A_push_is_published_under_the_address_that_pages_has_for_it()
    {
        using var folder = new WorkFolder();
        var (checkout, _) = await Repository(folder);

        var action = Action(folder, "push").With("steps.plan.outputs.plan", "deploy").With("steps.pages.outputs.base_url", "http://localhost:9/desk");
        (await action.Run(checkout)).Exits(0);

        (await File.ReadAllTextAsync(folder["outputs.txt"], TestContext.Current.CancellationToken)).ShouldBe("plan=deploy\n");
        (await File.ReadAllTextAsync(folder["desk/output/sitemap.xml"], TestContext.Current.CancellationToken)).ShouldContain("http://localhost:9/desk/fr/");
        action.Summary.ShouldContain(" published");
    }

    [Fact]
    public async Task A_mistake_is_an_annotation_and_nothing_is_built()
    {
        using var folder = new WorkFolder();
        var (checkout, _) = await Repository(folder);
        folder.Write($"desk/{Briefing}", "---\ntitel: x\n---\n\nTexte.\n");

        var run = (await Action(folder, "push").With("steps.plan.outputs.plan", "deploy").Run(checkout)).Exits(1);

        run.Out.ShouldContain($"::error file={Briefing},line=2,");
        Directory.Exists(folder["desk/output"]).ShouldBeFalse();
    }

    [Fact]
    public async Task A_word_that_means_nothing_stops_it()
    {
        using var folder = new WorkFolder();
        var (checkout, _) = await Repository(folder);

        (await Action(folder, "push").With("inputs.publish", "perhaps").Run(checkout)).Exits(2).Out.ShouldContain("publish takes auto, deploy, artifact or no");
    }

    private static ActionRun Action(WorkFolder folder, string happened)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The action runs on Linux.");
        return new ActionRun(folder).With("inputs.input", "input").With("inputs.output", "output").With("inputs.publish", "auto")
            .With("inputs.strict", "false").With("github.event_name", happened);
    }

    // A repository with one commit, and that commit.
    private static async Task<(string Checkout, string Commit)> Repository(WorkFolder folder)
    {
        (await ProcessRun.Briefings(folder.Path, "new", "site", "desk", "--lang", "fr,it")).Exits(0);
        await Git("init", "--quiet");
        await Git("add", "-A");
        await Git("-c", "user.name=Desk", "-c", "user.email=desk@example.org", "commit", "--quiet", "-m", "Start");
        return (folder["desk"], (await Git("rev-parse", "HEAD")).Out.Trim());

        async Task<ProcessRun> Git(params string[] args) => (await ProcessRun.Of(new("git", args) { Folder = folder["desk"] })).Exits(0);
    }
}
