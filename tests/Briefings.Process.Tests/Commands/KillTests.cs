using System.Globalization;
using Briefings.Process.Tests.Running;

namespace Briefings.Process.Tests.Commands;

/// <summary>A build that is killed, at moments that are spread over all of it: the same ones each time, as far as a machine repeats itself.</summary>
public sealed class KillTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    private const int Kills = 200;
    private const int Seed = 20250503;

    // A runtime that is killed cannot remove the sockets that debuggers would ask it by.
    private static readonly Dictionary<string, string> NoDebugger = new(StringComparer.Ordinal) { ["DOTNET_EnableDiagnostics"] = "0" };

    private static readonly string[] Addresses = ["https://one.example/", "https://another.example/below/"];

    [Fact]
    public async Task Whenever_a_build_is_killed_every_file_is_whole_and_the_next_build_repairs_the_rest()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Processes are killed on Linux only.");
        using var folder = new WorkFolder();
        var (whole, slowest) = await Reference(folder);
        (await Build(folder, "site", Addresses[1])).Exits(0);
        var random = new Random(Seed);
        var cut = 0;
        for (var i = 0; i < Kills; i++)
        {
            var isLate = i % 4 > 1;
            var isCut = await IsKilled(slowest * random.NextDouble() * (isLate ? 0.25 : 1), isLate, folder, Addresses[i % 2]);
            cut += isCut ? 1 : 0;

            // A machine that was busy while it was timed may be faster now.
            slowest *= isCut ? 1 : 0.95;

            folder.Snapshot("site").Except(whole).ShouldBeEmpty($"Kill {i} left a file that is neither the one nor the other site’s.");
        }

        // Else the moments were none: nothing was ever under way.
        cut.ShouldBeGreaterThan(Kills / 2);
        (await Build(folder, "site", Addresses[0])).Exits(0);
        folder.Snapshot("site").ShouldBe(folder.Snapshot("0"));
        Directory.Exists(folder["site/.publishing"]).ShouldBeFalse();
    }

    // Both sites as they should be, each file of them, and how long the slower one takes.
    private async Task<(HashSet<string> Files, TimeSpan Slowest)> Reference(WorkFolder folder)
    {
        var slowest = TimeSpan.Zero;
        for (var i = 0; i < Addresses.Length; i++)
        {
            var clock = System.Diagnostics.Stopwatch.StartNew();
            (await Build(folder, i.ToString(CultureInfo.InvariantCulture), Addresses[i])).Exits(0);
            slowest = clock.Elapsed > slowest ? clock.Elapsed : slowest;
        }

        return ([.. folder.Snapshot("0"), .. folder.Snapshot("1")], slowest);
    }

    // True where the build was still at it. Late ones are timed from the moment when it begins to publish.
    private async Task<bool> IsKilled(TimeSpan delay, bool isLate, WorkFolder folder, string address)
    {
        using var build = ProcessRun.Start(new("dotnet", Arguments(folder, "site", address)) { Folder = site.Folder, Environment = NoDebugger });
        var printed = build.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        while (isLate && await build.StandardError.ReadLineAsync(TestContext.Current.CancellationToken) is { } line && !line.StartsWith("Publishing", StringComparison.Ordinal))
        {
            // Not yet.
        }

        await Task.Delay(delay, TestContext.Current.CancellationToken);
        var isAtIt = !build.HasExited;
        build.Kill();
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);
        await printed;
        return isAtIt;
    }

    private Task<ProcessRun> Build(WorkFolder folder, string output, string address) =>
        ProcessRun.Of(new("dotnet", Arguments(folder, output, address)) { Folder = site.Folder });

    private static string[] Arguments(WorkFolder folder, string output, string address) =>
        [Repository.Program, "build", "--no-search", "--base-url", address, "--output", folder[output]];
}
