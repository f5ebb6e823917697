using System.Text.RegularExpressions;
using Briefings.Process.Tests.Running;

namespace Briefings.Process.Tests.Commands;

public sealed partial class TerminalTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    [Fact]
    public async Task On_a_terminal_progress_is_drawn_and_wiped_off()
    {
        var run = await OnTerminal("build --no-cache");

        run.ShouldContain("\u001b[");
        run.ShouldContain("1 briefing from 2 articles");
    }

    [Fact]
    public async Task On_a_terminal_severities_have_colours_unless_they_are_not_wanted()
    {
        Colour().IsMatch(await OnTerminal("check --input broken")).ShouldBeTrue();
        Colour().IsMatch(await OnTerminal("check --input broken", ("NO_COLOR", "1"))).ShouldBeFalse();
        Colour().IsMatch(await OnTerminal("check --input broken", ("CI", "true"))).ShouldBeTrue();
    }

    [Fact]
    public async Task Without_a_terminal_each_stage_is_a_plain_line()
    {
        var run = (await ProcessRun.Briefings(site.Folder, "build", "--no-cache")).Exits(0);

        run.Error.ShouldStartWith("Reading input\nMerging 1 briefing\nMaking the search index\nPublishing ");
        (run.Out + run.Error).ShouldNotContain("\u001b");
    }

    [Fact]
    public async Task In_continuous_integration_no_progress_is_told()
    {
        var run = await ProcessRun.Of(new("dotnet", Repository.Program, "build", "--no-cache") { Folder = site.Folder, Environment = Variables(("CI", "true")) });

        run.Exits(0).Error.ShouldBe("No errors, no warnings.\n");
        (await OnTerminal("build --no-cache", ("CI", "true"))).ShouldNotContain("Merging");
    }

    private async Task<string> OnTerminal(string command, params (string, string)[] variables)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/script"), "There is no program “script” to make a terminal with.");
        Directory.CreateDirectory(Path.Combine(site.Folder, "broken"));
        await File.WriteAllTextAsync(Path.Combine(site.Folder, "broken", "site.yml"), "titel: x\n", TestContext.Current.CancellationToken);
        return (await ProcessRun.Of(new("script", "-qec", $"dotnet '{Repository.Program}' {command}", "/dev/null")
        {
            Folder = site.Folder,
            Environment = Variables(variables),
        })).Out;
    }

    private static Dictionary<string, string> Variables(params (string Name, string Value)[] variables) =>
        variables.ToDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal);

    [GeneratedRegex(@"\u001b\[(3[1-7]|9[1-7]|38;)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Colour();
}
