using Briefings.Content.History;

namespace Briefings.Content.Tests.History;

public class GitLogTests
{
    private static readonly string Nothing = new('0', 40);
    private static readonly string One = new('1', 40);
    private static readonly string Two = new('2', 40);

    [Fact]
    public void Each_change_has_its_commit_and_moment_whatever_the_name_of_the_file()
    {
        var log = $"//300\0\n:100644 100644 {One} {Two} M\0a b.md\0:000000 100644 {Nothing} {One} A\0d/é.md\0//200\0\n:100644 000000 {One} {Nothing} D\0//c.md\0//100\0";

        GitLog.Parse(log).ShouldBe(
        [
            new(0, "a b.md", DateTimeOffset.FromUnixTimeSeconds(300), One, Two),
            new(0, "d/é.md", DateTimeOffset.FromUnixTimeSeconds(300), null, One),
            new(1, "//c.md", DateTimeOffset.FromUnixTimeSeconds(200), One, null),
        ]);
    }

    [Fact]
    public void A_link_or_a_submodule_holds_nothing() =>
        GitLog.Parse($"//300\0\n:120000 100644 {One} {Two} T\0a.md\0:100644 160000 {One} {Two} T\0b.md\0").Select(c => (c.Before, c.After)).ShouldBe([(null, Two), (One, null)]);

    [Theory]
    [InlineData("")]
    [InlineData("//100\0")]
    [InlineData("//100\0\n:")]
    [InlineData("//100\0\n:100644\0a.md\0")]
    [InlineData("a.md\0b.md\0")]
    public void What_tells_of_no_change_holds_none(string log) => GitLog.Parse(log).ShouldBeEmpty();

    [Theory]
    [InlineData("999999999999999999999")]
    [InlineData("253402300799")]
    [InlineData("-1")]
    public void A_moment_that_no_calendar_has_is_that_of_the_commit_after_it(string moment) =>
        GitLog.Parse($"//300\0\n:100644 100644 {One} {Two} M\0a.md\0//{moment}\0\n:000000 100644 {Nothing} {One} A\0a.md\0")
            .ShouldAllBe(c => c.Moment == DateTimeOffset.FromUnixTimeSeconds(300));

    [Fact]
    public void Where_there_is_no_repository_nothing_is_known()
    {
        using var folder = new TempFolder();
        GitHistory.Read(folder.Path, "input", TestContext.Current.CancellationToken).ShouldBeNull();
        GitHistory.Read(folder.PathOf("gone"), "input", TestContext.Current.CancellationToken).ShouldBeNull();
        GitHistory.Stamp(folder.Path, TestContext.Current.CancellationToken).ShouldBeNull();
    }
}
