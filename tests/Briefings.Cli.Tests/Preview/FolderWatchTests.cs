using Briefings.Cli.Preview;
using Briefings.Cli.Tests.Commands;

namespace Briefings.Cli.Tests.Preview;

public class FolderWatchTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_saved_file_is_told()
    {
        using var folder = new TestFolder();
        folder.Write("a/b/c.md", "one");
        using var watch = new FolderWatch([folder["."]]);
        folder.Write("a/b/c.md", "two");
        (await Until(watch, "c.md")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_file_that_is_saved_by_renaming_another_is_told_under_its_own_name()
    {
        using var folder = new TestFolder();
        folder.Write("a/c.md", "one");
        folder.Write("a/.c.md.swp", "two");
        using var watch = new FolderWatch([folder["."]]);
        File.Move(folder["a/.c.md.swp"], folder["a/c.md"], overwrite: true);
        (await Until(watch, "c.md")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_file_in_a_new_folder_is_told()
    {
        using var folder = new TestFolder();
        using var watch = new FolderWatch([folder["."]]);
        folder.Write("new/deep/c.md", "one");
        (await Until(watch, "new")).ShouldBeTrue();
    }

    [Fact]
    public async Task Several_steps_of_one_save_come_together()
    {
        using var folder = new TestFolder();
        using var watch = new FolderWatch([]);
        watch.Tell("/one");
        watch.Tell("/two");
        (await watch.NextAsync(Cancellation)).Select(c => c.Path).ShouldBe(["/one", "/two"]);
    }

    [Fact]
    public void A_folder_that_cannot_be_watched_leaves_the_watch_blind()
    {
        using var watch = new FolderWatch(["/no/such/folder"]);
        watch.IsBlind.ShouldBeTrue();
    }

    private static async Task<bool> Until(FolderWatch watch, string name)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        patience.CancelAfter(Patience);
        while (true)
        {
            var changes = await watch.NextAsync(patience.Token);
            changes.ShouldAllBe(c => c.Path == null || !Path.GetFileName(c.Path).StartsWith('.'));
            if (changes.Any(c => Path.GetFileName(c.Path) == name))
            {
                return true;
            }
        }
    }
}
