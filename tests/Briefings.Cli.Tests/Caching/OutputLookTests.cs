using Briefings.Cli.Caching;
using Briefings.Cli.Sites;
using Briefings.Cli.Tests.Commands;
using Briefings.Site.Publishing;
using Briefings.Site.Routes;

namespace Briefings.Cli.Tests.Caching;

public sealed class OutputLookTests : IDisposable
{
    private readonly TestFolder folder = new();

    private BuildOptions Options => new(new(folder["input"], 1), folder["output"], IsStrict: false) { MakesSearch = false };

    public void Dispose() => folder.Dispose();

    [Fact]
    public void After_a_publication_it_is_told_without_looking_again()
    {
        var first = Publish(Publication.Nothing, Page("stays", "1"), Page("fr/", "2"), Page("goes", "3"));
        folder.Write("output/of-others/.manifest.json", "{}");
        var before = OutputLook.At(Options).ShouldNotBeNull();

        var second = Publish(first with { IsAsLeft = true }, Page("stays", "1"), Page("fr/", "two"), Page("comes/", "4"));

        var after = before.After(Options, first, second);
        after.ShouldBe(OutputLook.At(Options));
        after.Digest.ShouldNotBe(before.Digest);
    }

    [Fact]
    public void What_others_did_meanwhile_shows_when_somebody_looks_again()
    {
        var first = Publish(Publication.Nothing, Page("a", "1"));
        var before = OutputLook.At(Options).ShouldNotBeNull();
        folder.Write("output/of-others.txt", "1");

        before.After(Options, first, Publish(first with { IsAsLeft = true }, Page("a", "2"))).ShouldNotBe(OutputLook.At(Options));
    }

    [Fact]
    public void A_folder_that_a_run_was_cut_short_in_holds_no_whole_site()
    {
        Publish(Publication.Nothing, Page("a", "1"));
        folder.Write("output/.publishing/plan", "a\n");

        OutputLook.At(Options).ShouldBeNull();
    }

    private static Page Page(string route, string text) => new(new(route), s => s.Write(System.Text.Encoding.UTF8.GetBytes(text))) { Origin = PageOrigin.Of(() => text) };

    private Publication Publish(Publication before, params Page[] pages) =>
        Publisher.Publish(pages, folder["output"], jobs: 1, before: before, cancellation: TestContext.Current.CancellationToken).Left;
}
