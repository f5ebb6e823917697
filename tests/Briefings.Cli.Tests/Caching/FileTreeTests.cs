using Briefings.Cli.Caching;
using Briefings.Cli.Tests.Commands;

namespace Briefings.Cli.Tests.Caching;

public sealed class FileTreeTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Files_are_listed_from_the_top_down_with_their_sizes_and_a_repository_is_not()
    {
        folder.Write("tree/c.txt", "12");
        folder.Write("tree/b/d.txt", "1");
        folder.Write("tree/a/z.txt", "123");
        folder.Write("tree/a/b/y.txt", "1234");
        folder.Write("tree/.git/HEAD", "ref");
        folder.Write("tree/b/.git/HEAD", "ref");

        FileTree.Of(folder["tree"], 2)!.Value.Select(f => (Path.GetRelativePath(folder["tree"], f.Path).Replace('\\', '/'), f.State.Size))
            .ShouldBe([("c.txt", 2), ("a/z.txt", 3), ("b/d.txt", 1), ("a/b/y.txt", 4)]);
    }

    [Theory]
    [InlineData("tree/link")]
    [InlineData("tree/a/link")]
    public void Behind_a_link_nothing_is_looked_at(string link)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights on Windows.");
        folder.Write("tree/a/b.txt", "12");
        Directory.CreateSymbolicLink(folder[link], folder["tree"]);

        FileTree.Of(folder["tree"], 2).ShouldBeNull();
        FileTree.PrintsOf(folder["tree"], 2).ShouldBeNull();
    }

    [Fact]
    public void Whatever_is_done_to_a_file_its_folder_is_told_from_what_it_was()
    {
        folder.Write("tree/a/b.txt", "12");
        folder.Write("tree/c.txt", "12");
        Action[] deeds =
        [
            () => folder.Write("tree/d.txt", ""),
            () => folder.Write("tree/c.txt", "123"),
            () => File.SetLastWriteTimeUtc(folder["tree/c.txt"], DateTime.UnixEpoch),
            () => File.Move(folder["tree/c.txt"], folder["tree/a/c.txt"]),
            () => File.Delete(folder["tree/a/b.txt"]),
        ];

        var digests = deeds.Select(deed =>
        {
            var before = FileTree.PrintsOf(folder["tree"], 2);
            deed();
            return (before, FileTree.PrintsOf(folder["tree"], 2));
        });

        digests.ShouldAllBe(d => d.Item1 != null && d.Item1 != d.Item2);
    }

    [Fact]
    public void Of_a_folder_that_nothing_is_done_to_its_prints_stay()
    {
        folder.Write("tree/a/b.txt", "12");
        folder.Write("tree/a/.git/HEAD", "12");

        var before = FileTree.PrintsOf(folder["tree"], 1);
        folder.Write("tree/a/.git/HEAD", "123");

        FileTree.PrintsOf(folder["tree"], 2).ShouldBe(before);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_failure() => Should.Throw<AggregateException>(() => FileTree.Of(folder["nowhere"], 2)).InnerException.ShouldBeAssignableTo<IOException>();
}
