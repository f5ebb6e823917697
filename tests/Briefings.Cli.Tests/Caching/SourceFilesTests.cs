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
    public void A_folder_that_looks_as_it_did_is_not_read_again()
    {
        var before = Look();

        Folder(Look(Read(before, "as it was read"))).ShouldBe("as it was read");
    }

    [Theory]
    [InlineData("ab", 0)]
    [InlineData("b", 1)]
    [InlineData("b", 0)]
    public void A_file_that_was_written_since_is_read_again_whatever_its_time_says(string text, int later)
    {
        Assert.SkipWhen(later == 0 && text.Length == 1 && !OperatingSystem.IsLinux(), "Where the system does not tell when a file was last changed, nothing is kept.");
        Write("a", LongAgo);
        var before = Look();

        Write(text, LongAgo.AddSeconds(later));

        Folder(Look(Read(before, "as it was read"))).ShouldBe(Folder(Look()));
    }

    [Fact]
    public void A_file_that_another_one_took_the_place_of_is_read_again()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere, nothing is kept.");
        Write("a", LongAgo);
        var before = Look();

        folder.Write("other", "b");
        File.SetLastWriteTimeUtc(folder["other"], LongAgo);
        File.Move(folder["other"], folder["input/briefings/quai/extra.fr.md"], overwrite: true);

        Folder(Look(Read(before, "as it was read"))).ShouldBe(Folder(Look()));
    }

    [Fact]
    public void Files_that_came_or_went_are_a_change()
    {
        var before = Look();

        Write("a", LongAgo);
        var after = Look(Read(before, "as it was read"));
        Folder(after).ShouldBe(Folder(Look()));

        File.Delete(folder["input/briefings/quai/extra.fr.md"]);
        Folder(Look(Read(after, "as it was read"))).ShouldBe(Folder(before));
    }

    [Fact]
    public void A_file_that_was_written_right_before_it_was_read_is_read_again()
    {
        Write("a", DateTime.UtcNow);

        var before = Look(clock: TimeProvider.System);

        before.Folders.Single(f => f.Name == "quai").Looks.ShouldBeNull();
        Folder(Look(Read(before, "as it was read"))).ShouldBe(Folder(before));
    }

    private static string Folder(SourceFiles files) => files.Digests.Folders["quai"];

    // What of it would be believed.
    private static HashedFolder[] Read(SourceFiles files, string digest) => [.. files.Folders.Select(f => f with { Files = new(digest, digest) })];

    private SourceFiles Look(HashedFolder[]? known = null, TimeProvider? clock = null) =>
        SourceFiles.Look(new(new(folder["input"], 2), folder["output"], IsStrict: false), known, clock ?? new LaterClock()).ShouldNotBeNull();

    private void Write(string text, DateTime at)
    {
        folder.Write("input/briefings/quai/extra.fr.md", text);
        File.SetLastWriteTimeUtc(folder["input/briefings/quai/extra.fr.md"], at);
    }
}
