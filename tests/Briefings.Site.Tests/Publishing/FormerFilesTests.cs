using Briefings.Site.Publishing;
using Briefings.Site.Routes;
using static Briefings.Site.Tests.Publishing.Sites;

namespace Briefings.Site.Tests.Publishing;

public sealed class FormerFilesTests : IDisposable
{
    private static readonly PublishReport Nothing = new(0, 0, 0, 0);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_page_that_was_made_from_the_same_is_not_rendered_again()
    {
        var before = Publish([Made(Page("a", "abc"), "1"), Made(Page("b", "d"), "2")]);

        var again = Publish(before, Made(Failing("a", new InvalidOperationException()), "1"), Made(Page("b", "e"), "3"));

        again.ShouldSatisfyAllConditions(r => r.Written.ShouldBe(1), r => r.Unchanged.ShouldBe(1), r => r.Bytes.ShouldBe(4));
        folder.Read("a").ShouldBe("abc");
        folder.Read("b").ShouldBe("e");
        folder.Read(".manifest.json").ShouldContain("\"path\":\"a\",\"sha256\":\"ba7816bf");
    }

    [Fact]
    public void What_is_told_of_the_files_serves_the_publication_after_the_next()
    {
        var first = Publish([Made(Page("a", "abc"), "1")]);
        var second = Publish(first, Made(Failing("a", new InvalidOperationException()), "1"));

        second.Left.Files.ShouldBe(first.Left.Files);
        Publish(second, Made(Failing("a", new InvalidOperationException()), "1")).Unchanged.ShouldBe(1);
    }

    [Fact]
    public void A_page_of_which_nobody_knows_what_it_is_made_from_is_always_rendered()
    {
        var before = Publish([Page("a", "abc")]);

        before.Left.Files.ShouldHaveSingleItem().Origin.ShouldBeNull();
        Publish(before, Page("a", "abd")).Written.ShouldBe(1);
    }

    [Fact]
    public void A_file_that_is_not_as_it_was_left_is_put_right()
    {
        var before = Publish([Made(Page("a", "abc"), "1"), Made(Page("b", "abc"), "1"), Made(Page("c", "abc"), "1")]);
        File.AppendAllText(folder["a"], "x");
        File.Delete(folder["b"]);
        File.SetLastWriteTimeUtc(folder["c"], DateTime.UnixEpoch);

        Publish(before, Made(Page("a", "abc"), "1"), Made(Page("b", "abc"), "1"), Made(Page("c", "abc"), "1"))
            .ShouldSatisfyAllConditions(r => r.Written.ShouldBe(2), r => r.Unchanged.ShouldBe(1));
        folder.Read("a").ShouldBe("abc");
        folder.Read("b").ShouldBe("abc");
    }

    [Fact]
    public void Where_somebody_has_just_looked_at_the_folder_its_files_are_not_looked_at_again()
    {
        var before = Publish([Made(Page("a", "abc"), "1")]);
        File.AppendAllText(folder["a"], "x");

        Publish(before with { Left = before.Left with { IsAsLeft = true } }, Made(Failing("a", new InvalidOperationException()), "1")).Written.ShouldBe(0);
    }

    [Fact]
    public void What_another_run_published_since_somebody_looked_is_put_right()
    {
        var before = Publish([Made(Page("a", "abc"), "1"), Made(Page("b", "abc"), "2")]);
        Publish([Made(Page("a", "xyz"), "3"), Made(Page("b", "abc"), "2")]);

        Publish(before with { Left = before.Left with { IsAsLeft = true } }, Made(Page("a", "abc"), "1"), Made(Page("b", "abc"), "2")).Written.ShouldBe(1);
        folder.Read("a").ShouldBe("abc");
    }

    [Fact]
    public void A_manifest_that_another_run_wrote_is_read()
    {
        var before = Publish([Made(Page("a", "abc"), "1")]);
        Publish([Page("b", "d")]);

        Publish(before, Made(Page("a", "abc"), "1")).ShouldSatisfyAllConditions(r => r.Written.ShouldBe(1), r => r.Removed.ShouldBe(1));
        folder.Files.ShouldBe([".manifest.json", "a"], ignoreOrder: true);
    }

    [Fact]
    public void What_a_killed_run_left_goes_even_where_nothing_else_changes()
    {
        var before = Publish([Made(Page("a", "abc"), "1")]);
        Directory.CreateDirectory(folder[".publishing"]);
        File.WriteAllText(folder[".publishing/plan"], "a\nold\n");
        File.WriteAllText(folder["old"], "x");

        Publish(before with { Left = before.Left with { IsAsLeft = true } }, Made(Page("a", "abc"), "1")).ShouldSatisfyAllConditions(r => r.Written.ShouldBe(0), r => r.Removed.ShouldBe(1));
        folder.Files.ShouldBe([".manifest.json", "a"], ignoreOrder: true);
    }

    [Fact]
    public void A_file_that_stood_there_before_the_site_was_published_is_not_taken_for_its_page()
    {
        var before = Publish([Made(Page("a", "abc"), "1")]);
        File.Delete(folder[".manifest.json"]);

        Should.Throw<PublishException>(() => Publish(before, Made(Page("a", "abc"), "1")));
    }

    [Fact]
    public void Pages_of_a_group_are_rendered_one_after_the_other_and_then_it_is_let_go()
    {
        var events = new List<string>();
        var group = new PageGroup(() => [Telling("a/1"), Telling("c/1")], () => Tell("let go"));
        Page Telling(string route) => new(new(route), _ => Tell(route));

        Publish(Nothing, new PageSet([new(new("b"), _ => { }), new(new("d"), _ => { })], [group]));

        events.ShouldBe(["a/1", "c/1", "let go"]);

        void Tell(string what)
        {
            lock (events)
            {
                events.Add(what);
            }
        }
    }

    [Fact]
    public void A_group_that_was_made_from_the_same_is_not_even_planned()
    {
        var first = Publish(Nothing, new PageSet([Page("c", "z")], [Group("1", Page("a", "x"), Page("b", "y"))]));

        var again = Publish(first, new PageSet([Page("c", "z")], [new(() => throw new InvalidOperationException(), () => { }) { Origin = PageOrigin.Of(() => "1") }]));

        again.ShouldSatisfyAllConditions(r => r.Written.ShouldBe(0), r => r.Unchanged.ShouldBe(3), r => r.Bytes.ShouldBe(3));
        again.Left.Files.ShouldBe(first.Left.Files);
    }

    [Theory]
    [InlineData("own", "shared", "not asked for", 0)]
    [InlineData("own", "other", "all", 0)]
    [InlineData("own", "other", "other", 1)]
    [InlineData("other", "shared", "not asked for", 1)]
    public void What_a_page_is_made_from_is_found_out_as_far_as_it_takes(string own, string shared, string all, int written)
    {
        var asked = new List<string>();
        var first = Publish(Nothing, new PageSet([Page("a", "x") with { Origin = From("own", "shared", "all") }], [Grouped("b", "x", From("of the group", "shared", "all"))]));
        asked.Clear();

        Publish(first, new PageSet(
            [Page("a", "y") with { Origin = From(own, shared, all) }],
            [Grouped("b", "y", From(own == "own" ? "of the group" : own, shared, all))])).Written.ShouldBe(2 * written);

        asked.Contains("not asked for").ShouldBe(own == "other");

        PageOrigin From(string of, string with, string whole) => new(() => of, () => with, () =>
        {
            asked.Add(whole);
            return whole;
        });
        PageGroup Grouped(string route, string text, PageOrigin origin) => new(() => [Page(route, text) with { Origin = origin }], () => { }) { Origin = origin };
    }

    [Fact]
    public void A_group_is_rendered_again_where_one_of_its_files_is_not_as_it_was_left()
    {
        var first = Publish(Nothing, new PageSet([], [Group("1", Page("a", "x"), Page("b", "y"))]));
        File.Delete(folder["b"]);

        Publish(first, new PageSet([], [Group("1", Page("a", "x"), Page("b", "y"))])).Written.ShouldBe(1);
        folder.Read("b").ShouldBe("y");
    }

    [Fact]
    public void Pages_that_may_not_be_put_leave_the_site_as_it_was()
    {
        var first = Publish([Page("a", "x"), Page("b", "y")]);
        var rendered = new List<string>();

        Publish(first, new PageSet([Page("a", "z"), new(new("c"), _ => rendered.Add("c"))], []), () => rendered is not ["c"]).ShouldBeNull();

        folder.Files.ShouldBe([".manifest.json", "a", "b"], ignoreOrder: true);
        folder.Read("a").ShouldBe("x");
        Publish(first, Page("a", "x"), Page("b", "y")).Written.ShouldBe(0);
    }

    [Fact]
    public void A_folder_that_was_not_there_is_not_made_for_pages_that_may_not_be_put()
    {
        var output = Path.Combine(folder.Path, "new");

        Publisher.Publish(new PageSet([Page("a", "x")], []), output, jobs: 1, mayBePut: () => false, cancellation: TestContext.Current.CancellationToken).ShouldBeNull();

        Directory.Exists(output).ShouldBeFalse();
    }

    [Fact]
    public void What_a_killed_run_announced_is_not_forgotten_by_pages_that_may_not_be_put()
    {
        Directory.CreateDirectory(folder[".publishing"]);
        File.WriteAllText(folder[".publishing/plan"], "old\n");
        File.WriteAllText(folder["old"], "x");

        Publish(Nothing, new PageSet([Page("a", "x")], []), () => false).ShouldBeNull();

        Publish([Page("a", "x")]).Removed.ShouldBe(1);
    }

    [Fact]
    public void A_group_made_from_something_else_may_have_other_pages()
    {
        var first = Publish(Nothing, new PageSet([], [Group("1", Page("a", "x"), Page("b", "y"))]));

        Publish(first, new PageSet([], [Group("2", Page("a", "x"), Page("c", "y"))])).ShouldSatisfyAllConditions(r => r.Written.ShouldBe(1), r => r.Removed.ShouldBe(1));
    }

    private static PageGroup Group(string origin, params Page[] pages) => new(() => pages.Select(p => Made(p, origin)), () => { }) { Origin = PageOrigin.Of(() => origin) };

    private static Page Made(Page page, string origin) => page with { Origin = PageOrigin.Of(() => origin) };

    private PublishReport Publish(Page[] pages) => Publish(Nothing, pages);

    private PublishReport Publish(PublishReport before, params Page[] pages) => Publish(before, new PageSet([.. pages], []));

    private PublishReport Publish(PublishReport before, PageSet pages, Func<bool>? mayBePut = null) => Publisher.Publish(
        pages, folder.Path, jobs: 2, before: before.Left, mayBePut: mayBePut, cancellation: TestContext.Current.CancellationToken)!;
}
