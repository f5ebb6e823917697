using Briefings.Cli.Preview;
using Briefings.Cli.Tests.Commands;

namespace Briefings.Cli.Tests.Preview;

public class TreeStampTests
{
    [Fact]
    public void A_tree_looks_the_same_until_a_file_changes_comes_or_goes()
    {
        using var folder = new TestFolder();
        folder.Write("a/b.md", "one");
        string[] roots = [folder["."], folder["nowhere"]];
        var first = TreeStamp.Of(roots, 100);
        TreeStamp.Of(roots, 100).ShouldBe(first);
        folder.Write("a/b.md", "other");
        var second = TreeStamp.Of(roots, 100);
        second.ShouldNotBe(first);
        folder.Write("a/c.md", "");
        TreeStamp.Of(roots, 100).ShouldNotBe(second);
    }

    [Fact]
    public void Names_that_start_with_a_full_stop_do_not_count()
    {
        using var folder = new TestFolder();
        folder.Write("a/b.md", "one");
        var inside = new[] { folder["a"] };
        var first = TreeStamp.Of(inside, 100);
        folder.Write("a/.git/index", "x");
        folder.Write("a/.b.md.swp", "x");
        File.SetLastWriteTimeUtc(folder["a/b.md"], File.GetLastWriteTimeUtc(folder["a/b.md"]));
        TreeStamp.Of(inside, 100).ShouldBe(first);
    }

    [Fact]
    public void A_tree_of_too_many_files_is_not_looked_at()
    {
        using var folder = new TestFolder();
        folder.Write("a/b.md", "one");
        folder.Write("a/c.md", "two");
        TreeStamp.Of([folder["a"]], 1).ShouldBeNull();
    }
}
