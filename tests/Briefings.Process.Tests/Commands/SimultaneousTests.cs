using Briefings.Process.Tests.Running;

namespace Briefings.Process.Tests.Commands;

public sealed class SimultaneousTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    private const int Rounds = 3;

    [Fact]
    public async Task Of_builds_into_one_folder_at_once_each_publishes_its_whole_site_or_says_that_another_does()
    {
        using var folder = new WorkFolder();
        string[] addresses = ["https://one.example/", "https://another.example/below/"];
        (await Build("0", addresses[0])).Exits(0);
        (await Build("1", addresses[1])).Exits(0);
        for (var round = 0; round < Rounds; round++)
        {
            var runs = await Task.WhenAll(addresses.Append(addresses[0]).Select(address => Build("site", address)));

            runs.ShouldContain(run => run.ExitCode == 0);
            foreach (var run in runs.Where(run => run.ExitCode != 0))
            {
                run.Exits(3).Error.ShouldContain("Another run is publishing");
            }

            new[] { folder.Snapshot("0"), folder.Snapshot("1") }.ShouldContain(whole => whole.SequenceEqual(folder.Snapshot("site")));
            Directory.Exists(folder["site/.publishing"]).ShouldBeFalse();
        }

        Task<ProcessRun> Build(string output, string address) =>
            ProcessRun.Briefings(site.Folder, "build", "--no-search", "--no-cache", "--base-url", address, "--output", folder[output]);
    }
}
