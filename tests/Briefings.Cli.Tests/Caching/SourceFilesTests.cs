using Briefings.Cli.Caching;
using Briefings.Cli.Tests.Commands;

namespace Briefings.Cli.Tests.Caching;

public sealed class SourceFilesTests : IDisposable
{
    private static readonly DateTime LongAgo = DateTime.UtcNow.AddMinutes(-10);

    private readonly TestFolder folder = new();

    public SourceFilesTests() => folder.WriteSite();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_that_looks_as_it_did_is_not_read_again()
    {
        Write("a", LongAgo);
        var before = Look();

        Write("b", LongAgo);

        Folder(Look(before)).ShouldBe(Folder(before));
        Folder(Look()).ShouldNotBe(Folder(before));
    }

    [Theory]
    [InlineData("ab", 0)]
    [InlineData("b", 1)]
    public void A_file_that_looks_another_is_read_again(string text, int later)
    {
        Write("a", LongAgo);
        var before = Look();

        Write(text, LongAgo.AddSeconds(later));

        Folder(Look(before)).ShouldNotBe(Folder(before));
    }

    [Fact]
    public void A_file_that_was_written_right_before_it_was_read_is_read_again()
    {
        var now = DateTime.UtcNow;
        Write("a", now);
        var before = Look();

        Write("b", now);

        Folder(Look(before)).ShouldNotBe(Folder(before));
    }

    private static string Folder(SourceFiles files) => files.Digests.Folders["quai"];

    private SourceFiles Look(SourceFiles? before = null) =>
        SourceFiles.Look(new(new(folder["input"], 2), folder["output"], IsStrict: false), before).ShouldNotBeNull();

    private void Write(string text, DateTime at)
    {
        folder.Write("input/briefings/quai/extra.fr.md", text);
        File.SetLastWriteTimeUtc(folder["input/briefings/quai/extra.fr.md"], at);
    }
}
