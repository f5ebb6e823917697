using Briefings.Cli.Caching;
using Briefings.Cli.Tests.Commands;

namespace Briefings.Cli.Tests.Caching;

public sealed class LinuxFolderTests : IDisposable
{
    private readonly TestFolder folder = new();

    public LinuxFolderTests() => Assert.SkipUnless(OperatingSystem.IsLinux(), "Linux tells more than others.");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_tells_what_every_system_tells_and_more()
    {
        folder.Write("tree/empty.txt", "");
        folder.Write("tree/نص طويل – café.md", "12");
        folder.Write("tree/.hidden", "123");
        folder.Write("tree/below/file.txt", "1");
        File.SetLastWriteTimeUtc(folder["tree/.hidden"], DateTime.UnixEpoch.AddSeconds(-3).AddTicks(7));
        Directory.CreateSymbolicLink(folder["tree/link"], folder["tree/below"]);
        Directory.CreateSymbolicLink(folder["tree/astray"], folder["nowhere"]);

        var told = All(see => LinuxFolder.TryLook(folder["tree"], see).ShouldBeTrue());

        told.Select(e => (e.Name, new FileState(e.State.Kind, e.State.Size, e.State.ChangedAt))).ShouldBe(All(see => AnyFolder.Look(folder["tree"], see)));
        told.Select(e => e.State.Kind).ShouldBe([FileKind.File, FileKind.Other, FileKind.Folder, FileKind.File, FileKind.Other, FileKind.File]);
        told.Where(e => e.State.Kind is FileKind.File).ShouldAllBe(e => e.State.Number != 0 && DateTime.UtcNow.Ticks - e.State.TouchedAt < TimeSpan.TicksPerMinute);
    }

    [Fact]
    public void Many_files_are_all_seen()
    {
        for (var i = 0; i < 3000; i++)
        {
            folder.Write($"tree/a-file-with-a-name-that-is-not-short-{i}.txt", "1");
        }

        All(see => LinuxFolder.TryLook(folder["tree"], see)).Count.ShouldBe(3000);
    }

    [Fact]
    public void A_pipe_is_no_file()
    {
        System.Diagnostics.Process.Start("mkfifo", folder["pipe"]).WaitForExit();

        All(see => LinuxFolder.TryLook(Path.GetDirectoryName(folder["pipe"])!, see)).ShouldHaveSingleItem().State.Kind.ShouldBe(FileKind.Other);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("file.txt")]
    public void What_cannot_be_listed_is_a_failure_that_names_it(string name)
    {
        folder.Write("file.txt", "1");

        Should.Throw<IOException>(() => LinuxFolder.TryLook(folder[name], static (_, _) => { })).Message.ShouldContain(name);
    }

    private static List<(string Name, FileState State)> All(Action<SeenEntry> look)
    {
        var all = new List<(string Name, FileState State)>();
        look((name, state) => all.Add((name.ToString(), state)));
        return [.. all.OrderBy(e => e.Name, StringComparer.Ordinal)];
    }
}
