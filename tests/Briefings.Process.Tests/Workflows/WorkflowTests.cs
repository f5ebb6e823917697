using System.Text.RegularExpressions;
using Briefings.Process.Tests.Running;

namespace Briefings.Process.Tests.Workflows;

public sealed partial class WorkflowTests
{
    private static readonly string Validator = Path.Combine(Repository.Root, "tests", "Briefings.Process.Tests", "Workflows", "Validator");

    [Fact]
    public async Task Workflows_and_the_action_are_what_their_schemas_say()
    {
        await InstallValidator();
        foreach (var file in WorkflowFiles.All())
        {
            var run = await Validate(file);
            run.ExitCode.ShouldBe(0, $"{file}\n{run.Out}\n{run.Error}");
        }
    }

    [Fact]
    public async Task The_workflow_that_the_readme_shows_is_one()
    {
        await InstallValidator();
        using var folder = new WorkFolder();
        var readme = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md"), TestContext.Current.CancellationToken);
        var shown = readme.Split("```yaml\n").Select(block => block.Split("```")[0]).Single(block => block.Contains("\njobs:\n", StringComparison.Ordinal));
        folder.Write("workflow.yml", shown);

        (await Validate(folder["workflow.yml"])).Exits(0);
        shown.TrimEnd().Split('\n').Length.ShouldBeLessThanOrEqualTo(10);
        var scaffold = await File.ReadAllTextAsync(WorkflowFiles.All()[^1], TestContext.Current.CancellationToken);
        scaffold.ShouldContain(Pinned().Match(shown).Value);
    }

    [Fact]
    public async Task A_workflow_with_a_mistake_is_refused()
    {
        await InstallValidator();
        using var folder = new WorkFolder();
        folder.Write("bad.yml", "name: x\non: push\njobs:\n  a:\n    runs-onn: ubuntu-latest\n    steps:\n      - run: ls\n");

        (await Validate(folder["bad.yml"])).Exits(1);
    }

    [Fact]
    public void Every_action_is_pinned_by_a_commit_and_says_its_version()
    {
        var used = WorkflowFiles.All().SelectMany(File.ReadLines).Where(line => Use().IsMatch(line)).Select(line => line.Trim()).ToArray();

        used.Length.ShouldBeGreaterThan(10);
        used.Where(line => !line.EndsWith("uses: ./", StringComparison.Ordinal) && !line.EndsWith("uses: __action__", StringComparison.Ordinal))
            .ShouldAllBe(line => Pinned().IsMatch(line));
    }

    [Fact]
    public void Where_the_site_is_built_all_commits_are_fetched_since_pages_tell_their_history()
    {
        var building = WorkflowFiles.All().Select(File.ReadAllText).Where(text => text.Contains("uses: ./\n", StringComparison.Ordinal) || text.Contains("__action__", StringComparison.Ordinal)).ToArray();

        building.Length.ShouldBe(3);
        building.ShouldAllBe(text => text.Contains("          fetch-depth: 0\n", StringComparison.Ordinal));
    }

    [Fact]
    public void One_action_has_one_commit_everywhere() =>
        WorkflowFiles.All().SelectMany(File.ReadLines).Select(line => Pinned().Match(line)).Where(m => m.Success)
            .GroupBy(m => m.Groups["name"].Value, m => m.Groups["commit"].Value, StringComparer.Ordinal)
            .ShouldAllBe(g => g.Distinct(StringComparer.Ordinal).Count() == 1);

    [Fact]
    public void Every_workflow_says_what_it_may() =>
        WorkflowFiles.All().Where(file => Path.GetFileName(file) != "action.yml")
            .ShouldAllBe(file => File.ReadLines(file).Any(line => line.StartsWith("permissions:", StringComparison.Ordinal)));

    private static Task<ProcessRun> Validate(string file) =>
        ProcessRun.Of(new("node", Path.Combine(Validator, "node_modules", "@action-validator", "cli", "cli.mjs"), file));

    private static async Task InstallValidator()
    {
        var hasNode = Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "npm")));
        if (!hasNode && !Repository.IsContinuousIntegration)
        {
            Assert.Skip("Node and npm, which run the validator, are not installed.");
        }

        if (!Directory.Exists(Path.Combine(Validator, "node_modules", "@action-validator", "core")))
        {
            (await ProcessRun.Of(new("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund") { Folder = Validator })).Exits(0);
        }
    }

    [GeneratedRegex(@"^\s*(- )?uses:", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Use();

    [GeneratedRegex(@"uses: (?<name>[\w./-]+)@(?<commit>[0-9a-f]{40}) # v\d+\.\d+\.\d+\r?$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Pinned();
}
