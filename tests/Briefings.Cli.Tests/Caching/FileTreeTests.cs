using Briefings.Cli.Caching;
using Briefings.Cli.Tests.Commands;

namespace Briefings.Cli.Tests.Caching;

public sealed class FileTreeTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Files_are_listed_by_path_with_their_sizes_and_a_repository_is_not()
    {
        folder.Write("tree/b.txt", "12");
        folder.Write("tree/a/c.txt", "123");
        folder.Write("tree/.git/HEAD", "ref");

        FileTree.Of(folder["tree"])!.Select(f => (Path.GetRelativePath(folder["tree"], f.Path), f.Size)).ShouldBe([(Path.Combine("a", "c.txt"), 3), ("b.txt", 2)]);
    }

    [Fact]
    public void Behind_a_link_nothing_is_looked_at()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights on Windows.");
        folder.Write("tree/b.txt", "12");
        Directory.CreateSymbolicLink(folder["tree/link"], folder["tree"]);

        FileTree.Of(folder["tree"]).ShouldBeNull();
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_failure() => Should.Throw<IOException>(() => FileTree.Of(folder["nowhere"]));
}
