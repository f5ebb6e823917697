using System.Globalization;
using Briefings.Process.Tests.Running;

namespace Briefings.Process.Tests.Commands;

public sealed class InterruptTests
{
    private const int Briefings = 120;

    [Fact]
    public async Task A_build_that_is_interrupted_leaves_input_and_site_as_they_were()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Signals are sent on Linux only.");
        using var folder = new WorkFolder();
        await Generate(folder);
        (await ProcessRun.Briefings(folder.Path, "build")).Exits(0);
        var input = folder.Snapshot("input");
        var output = folder.Snapshot("output");

        foreach (var stage in new[] { "Merging", "Publishing" })
        {
            var (code, error) = await InterruptedAt(stage, folder);

            code.ShouldBe(130, error);
            error.ShouldContain("briefings: stopped.");
            folder.Snapshot("input").ShouldBe(input);
            folder.Snapshot("output").ShouldBe(output);
        }

        (await ProcessRun.Briefings(folder.Path, "build", "--base-url", "https://other.example/")).Exits(0);
        Directory.Exists(folder["output/.publishing"]).ShouldBeFalse();
    }

    // A shell may have told its children to ignore the signal; this one does not.
    private static async Task<(int Code, string Error)> InterruptedAt(string stage, WorkFolder folder)
    {
        string[] args = ["--default-signal=INT", "dotnet", Repository.Program, "build", "--base-url", "https://other.example/"];
        using var process = ProcessRun.Start(new("env", args) { Folder = folder.Path });
        var printed = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = "";
        while (await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            error += line + "\n";
            if (line.StartsWith(stage, StringComparison.Ordinal))
            {
                break;
            }
        }

        (await ProcessRun.Of(new("kill", "-INT", process.Id.ToString(CultureInfo.InvariantCulture)))).Exits(0);
        error += await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, error + await printed);
    }

    private static async Task Generate(WorkFolder folder)
    {
        (await ProcessRun.Briefings(folder.Path, "new", "site", ".", "--lang", "fr,it")).Exits(0);
        const string sample = "input/briefings/2025-05-03-tide-mill";
        foreach (var number in Enumerable.Range(1, Briefings))
        {
            foreach (var file in Directory.EnumerateFiles(folder[sample]))
            {
                folder.Write($"{sample}-{number}/{Path.GetFileName(file)}", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
            }
        }
    }
}
