using System.Collections.Immutable;
using Briefings.Site.Publishing;
using Briefings.Site.Routes;
using static Briefings.Site.Tests.Publishing.Sites;

namespace Briefings.Site.Tests.Publishing;

public sealed class FormerFilesTests : IDisposable
{
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

        second.Files.ShouldBe(first.Files);
        Publish(second, Made(Failing("a", new InvalidOperationException()), "1")).Unchanged.ShouldBe(1);
    }

    [Fact]
    public void A_page_of_which_nobody_knows_what_it_is_made_from_is_always_rendered()
    {
        var before = Publish([Page("a", "abc")]);

        before.Files.ShouldBeEmpty();
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
        var group = new PageGroup(() => Tell("let go"));
        Page Grouped(string route) => new(new(route), _ => Tell(route)) { Group = group };

        Publish([Grouped("a/1"), new(new("b"), _ => { }), Grouped("c/1"), new(new("d"), _ => { })]);

        events.ShouldBe(["a/1", "c/1", "let go"]);

        void Tell(string what)
        {
            lock (events)
            {
                events.Add(what);
            }
        }
    }

    private static Page Made(Page page, string origin) => page with { Origin = () => origin };

    private PublishReport Publish(Page[] pages) => Publish(new(0, 0, 0, 0), pages);

    private PublishReport Publish(PublishReport before, params Page[] pages) => Publisher.Publish(
        pages, folder.Path, jobs: 2, before: before.Files.ToImmutableDictionary(f => f.Entry.Path, StringComparer.Ordinal), cancellation: TestContext.Current.CancellationToken);
}
