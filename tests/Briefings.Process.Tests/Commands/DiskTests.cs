using Briefings.Process.Tests.Running;

namespace Briefings.Process.Tests.Commands;

public sealed class DiskTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    [Fact]
    public async Task A_disk_that_fills_up_leaves_the_former_site_whole()
    {
        using var folder = new WorkFolder();
        await using var disk = await SmallMount.Of(folder["disk"], "8m");
        (await Build("disk/site")).Exits(0);
        var before = folder.Snapshot("disk/site");
        await FillUp(folder["disk/rest"]);

        var run = (await Build("disk/site", "--base-url", "https://other.example/a/much/longer/address/")).Exits(3);

        run.Error.ShouldContain("No space left on device");
        run.Error.ShouldContain("make room and run the command again");
        folder.Snapshot("disk/site").ShouldBe(before);
        File.Delete(folder["disk/rest"]);
        (await Build("disk/site", "--base-url", "https://other.example/")).Exits(0);

        Task<ProcessRun> Build(string output, params string[] more) => ProcessRun.Briefings(site.Folder, ["build", "--no-search", "--output", folder[output], .. more]);
    }

    [Fact]
    public async Task A_disk_that_is_full_keeps_no_half_of_a_new_site()
    {
        using var folder = new WorkFolder();
        await using var disk = await SmallMount.Of(folder["disk"], "64k");
        await FillUp(folder["disk/rest"]);

        (await ProcessRun.Briefings(folder.Path, "new", "site", "disk/desk")).Exits(3).Error.ShouldContain("No space left on device");

        Directory.EnumerateFiles(folder["disk"], "*", SearchOption.AllDirectories).ShouldBe([folder["disk/rest"]]);
    }

    [Fact]
    public async Task Where_nothing_can_be_written_that_is_said_and_the_site_stays()
    {
        using var folder = new WorkFolder();
        await using var disk = await SmallMount.Of(folder["disk"], "8m");
        (await ProcessRun.Briefings(site.Folder, "build", "--no-search", "--output", folder["disk/site"])).Exits(0);
        var before = folder.Snapshot("disk/site");
        await disk.MakeReadOnly();

        var run = await ProcessRun.Briefings(site.Folder, "build", "--no-search", "--output", folder["disk/site"], "--base-url", "https://other.example/");

        run.Exits(3).Error.ShouldContain("Read-only file system");
        run.Error.ShouldContain("name another folder");
        folder.Snapshot("disk/site").ShouldBe(before);
        (await ProcessRun.Briefings(folder["disk"], "new", "entity", "e")).Exits(3);
    }

    [Fact]
    public async Task An_output_that_takes_nothing_more_is_a_failure()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no /dev/full.");
        var run = await ProcessRun.Of(new("sh", "-c", "dotnet \"$0\" check --format json > /dev/full", Repository.Program) { Folder = site.Folder });

        run.Exits(3).Error.ShouldContain("No space left on device.");
    }

    private static async Task FillUp(string file)
    {
        var block = new byte[4096];
        await using var stream = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            while (true)
            {
                stream.Write(block);
            }
        }
        catch (IOException)
        {
            // That is what was wanted.
        }
    }
}
