using Briefings.Content.History;

namespace Briefings.Content.Tests.History;

public class GitLogTests
{
    [Fact]
    public void The_latest_commit_of_each_file_counts_whatever_the_order()
    {
        var history = GitLog.Parse("//200\0\na.md\0b c.md\0//300\0\na.md\0//100\0\nd/é.md\0b c.md\0", "input")!;
        history.LastChange("input/a.md").ShouldBe(DateTimeOffset.FromUnixTimeSeconds(300));
        history.LastChange("input/b c.md").ShouldBe(DateTimeOffset.FromUnixTimeSeconds(200));
        history.LastChange("input/d/é.md")!.Value.Offset.ShouldBe(TimeSpan.Zero);
        history.LastChange("input/e.md").ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("//100\0")]
    public void Where_no_commit_has_a_file_nothing_is_known(string log) => GitLog.Parse(log, "input").ShouldBeNull();

    [Fact]
    public void Where_there_is_no_repository_nothing_is_known()
    {
        using var folder = new TempFolder();
        GitHistory.Read(folder.Path, "input", TestContext.Current.CancellationToken).ShouldBeNull();
        GitHistory.Read(folder.PathOf("gone"), "input", TestContext.Current.CancellationToken).ShouldBeNull();
    }
}
