using System.Collections.Immutable;
using Briefings.Content.History;
using Briefings.Model.Sites;

namespace Briefings.Content.Tests.History;

public class SeenBriefingTests
{
    private static readonly DateTimeOffset Start = new(2025, 5, 20, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_briefing_is_published_with_its_first_article_that_is_no_draft()
    {
        var seen = All(Change(0, 3, "gate.fr.md", "draft", "text"), Change(1, 2, "gate.fr.md", "draft", "draft"), Change(2, 1, "briefing.yml", null, "topics"), Change(2, 1, "gate.fr.md", null, "draft"));

        seen["x"].Published.ShouldBe(Start.AddDays(3));
        seen["x"].Later.ShouldBeEmpty();
        seen["x"].Shown.Keys.ShouldBe(["briefing.yml", "gate.fr.md"]);
    }

    [Fact]
    public void What_never_was_anything_but_a_draft_or_has_no_article_was_never_published() =>
        All(Change(0, 1, "gate.fr.md", null, "draft"), Change(1, 0, "index.fr.md", null, "text"), Change(1, 0, "README.md", null, "text")).ShouldBeEmpty();

    [Fact]
    public void A_file_that_means_nothing_in_its_folder_is_no_part_of_a_briefing() =>
        All(Change(0, 1, "notes.txt", null, "a"), Change(0, 1, "deeper/gate.fr.md", null, "a"), Change(1, 0, "gate.fr.md", null, "text"))["x"].Later.ShouldBeEmpty();

    [Fact]
    public void Of_a_day_each_file_is_told_once_by_what_it_came_to()
    {
        var history = UpdateDays.Of(All(
            Change(0, 2, "a.fr.md", "2", null),
            Change(0, 2, "c.fr.md", "1", null),
            Change(1, 2, "a.fr.md", "1", "2"),
            Change(1, 2, "b.fr.md", null, "1"),
            Change(1, 2, "c.fr.md", null, "1"),
            Change(2, 0, "a.fr.md", null, "1"))["x"]);

        history.Published.ShouldBe(new(2025, 5, 20));
        var day = history.Updates.ShouldHaveSingleItem();
        day.Day.ShouldBe(new(2025, 5, 22));
        day.Files.ShouldBe([new("a.fr.md", ChangeKind.Removed), new("b.fr.md", ChangeKind.Added)]);
    }

    [Fact]
    public void Nothing_is_changed_before_it_is_published_whatever_clocks_say() =>
        UpdateDays.Of(All(Change(0, -9, "a.fr.md", "1", "2"), Change(1, 0, "a.fr.md", null, "1"))["x"]).Updates.ShouldHaveSingleItem().Day.ShouldBe(new(2025, 5, 20));

    [Theory]
    [InlineData("hello\n", "ce013625030ba8dba906f756967f9e9ca394464a", true)]
    [InlineData("hello\r\n", "ce013625030ba8dba906f756967f9e9ca394464a", true)]
    [InlineData("hello\n", "2cf8d83d9ee29543b34a87727421fdecb7e3f3a183d337639025de576db9ebb4", true)]
    [InlineData("hello", "ce013625030ba8dba906f756967f9e9ca394464a", false)]
    public void A_file_is_known_by_what_it_holds(string content, string id, bool isSame) =>
        GitBlobId.IsOf(id, System.Text.Encoding.UTF8.GetBytes(content)).ShouldBe(isSame);

    private static ImmutableSortedDictionary<string, SeenBriefing> All(params LoggedChange[] lastFirst) =>
        SeenBriefing.All([.. lastFirst], content => content == "draft");

    private static LoggedChange Change(int commit, int day, string name, string? before, string? after) => new(commit, $"briefings/x/{name}", Start.AddDays(day), before, after);
}
