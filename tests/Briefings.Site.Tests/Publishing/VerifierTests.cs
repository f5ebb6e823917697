using Briefings.Site.Publishing;
using static Briefings.Site.Tests.Publishing.Sites;

namespace Briefings.Site.Tests.Publishing;

public sealed class VerifierTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_folder_that_was_published_into_holds_the_site()
    {
        folder.Publish(Numbered(20));

        Verify(Numbered(20)).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void What_is_missing_other_or_too_much_is_named()
    {
        folder.Publish(Page("a.txt", "1"), Page("b.txt", "1"), Page("c/d.txt", "1"));
        File.Delete(Path.Combine(folder.Path, "a.txt"));
        folder.Write("b.txt", "2");
        folder.Write("c/e.txt", "mine");

        var found = Verify(Page("a.txt", "1"), Page("b.txt", "1"), Page("c/d.txt", "1"));

        found.Added.ShouldBe(["a.txt"]);
        found.Changed.ShouldBe(["b.txt"]);
        found.Removed.ShouldBe(["c/e.txt"]);
    }

    [Fact]
    public void A_list_that_tells_of_other_files_is_other()
    {
        folder.Publish(Page("a.txt", "1"));
        folder.Write(".manifest.json", "{}");

        Verify(Page("a.txt", "1")).Changed.ShouldBe([".manifest.json"]);
    }

    [Fact]
    public void A_repository_and_another_site_inside_are_left_out()
    {
        folder.Publish(Page("a.txt", "1"));
        folder.Write(".git/HEAD", "ref");
        folder.Write("other/.manifest.json", "{}");
        folder.Write("other/index.html", "theirs");

        Verify(Page("a.txt", "1")).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_clear_failure() =>
        Should.Throw<PublishException>(() => Verifier.Verify(Routes.PageSet.Empty, Path.Combine(folder.Path, "nowhere"), 1, cancellation: TestContext.Current.CancellationToken));

    private SiteChanges Verify(params Briefings.Site.Routes.Page[] pages) => Verifier.Verify(new([.. pages], []), folder.Path, 2, cancellation: TestContext.Current.CancellationToken);
}
