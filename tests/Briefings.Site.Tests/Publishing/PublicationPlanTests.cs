using Briefings.Site.Publishing;
using Briefings.Site.Routes;
using static Briefings.Site.Tests.Publishing.Sites;

namespace Briefings.Site.Tests.Publishing;

public sealed class PublicationPlanTests
{
    [Fact]
    public void Pages_come_in_the_order_of_their_files() =>
        PublicationPlan.Of([new("b/"), new("a"), new(""), new("b/a")], []).ShouldBe(["a", "b/a", "b/index.html", "index.html"]);

    [Fact]
    public void Every_conflict_is_listed()
    {
        var conflicts = Conflicts("fr/x/", "fr/x/index.html", "FR/Y", "fr/y", "a", "a/b", "../up", "fine");

        conflicts.ShouldBe([
            "/../up cannot be a file: it leaves the output folder.",
            "/FR/Y and /fr/y are one file.",
            "/fr/x/ and /fr/x/index.html are one file.",
            "/a would be a file and, for /a/b, a folder.",
        ]);
    }

    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("a//b")]
    [InlineData("a/../../b")]
    [InlineData("./a")]
    [InlineData("..\\a")]
    [InlineData("C:/a")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    [InlineData("a./b")]
    [InlineData("a /b")]
    [InlineData(".manifest.json")]
    [InlineData(".publishing/plan")]
    [InlineData(".git/config")]
    public void A_route_that_cannot_be_a_file_everywhere_is_refused(string route) => Conflicts(route).ShouldHaveSingleItem().ShouldContain("cannot be a file");

    [Fact]
    public void A_name_that_is_too_long_is_refused()
    {
        Conflicts(new string('é', 128)).ShouldHaveSingleItem().ShouldContain("too long");
        PublicationPlan.Of([new(new string('é', 127))], []).Length.ShouldBe(1);
    }

    [Fact]
    public void A_file_and_a_folder_that_differ_by_case_alone_are_a_conflict() => Conflicts("about", "About/").ShouldHaveSingleItem();

    [Fact]
    public void Beside_files_that_were_no_conflict_a_new_one_may_be_one()
    {
        PublicationPlan.Of([new("b/a"), new("a")], known: ["a", "b/a", "c"]).ShouldBe(["a", "b/a"]);

        Should.Throw<RouteConflictException>(() => PublicationPlan.Of([new("a"), new("A")], known: ["a"])).Conflicts.ShouldBe(["/A and /a are one file."]);
        Should.Throw<RouteConflictException>(() => PublicationPlan.Of([new("a"), new("a")], known: ["a"])).Conflicts.ShouldBe(["/a and /a are one file."]);
    }

    [Fact]
    public void Nothing_is_written_where_there_is_a_conflict()
    {
        using var folder = new TemporaryFolder();

        Should.Throw<RouteConflictException>(() => folder.Publish(Page("a", "x"), Page("a", "y"), Page("b", "z"))).Message.ShouldContain("/a and /a are one file.");

        folder.Files.ShouldBeEmpty();
    }

    private static string[] Conflicts(params string[] routes) =>
        [.. Should.Throw<RouteConflictException>(() => PublicationPlan.Of(routes.Select(route => new Route(route)), [])).Conflicts];
}
