namespace Briefings.Content.Tests.WebPages;

public class PageFactsTests
{
    private const string Title = "Un quai pour la voile";

    [Theory]
    [InlineData("<meta property='og:title' content='Un quai pour la voile'><title>Autre</title>", "og:title")]
    [InlineData("<meta property='og:title' content='Un quai pour la voile – Le Phare'><meta property='og:site_name' content='Le Phare'>", "og:title")]
    [InlineData("<script type='application/ld+json'>{\"@type\":[\"NewsArticle\"],\"headline\":\"Un quai pour la voile\"}</script><title>x</title>", "JSON-LD headline")]
    [InlineData("<title>Un quai pour la voile | Le Phare</title>", "<title>")]
    [InlineData("<title>Un quai pour la voile - Brest</title><meta name=application-name content=x>", "<title>")]
    public void The_headline_comes_without_the_name_of_the_outlet(string head, string origin) =>
        SavedPage.Of(head).Title.ShouldBe(new(Title, origin));

    [Fact]
    public void A_headline_with_a_dash_keeps_it_where_nothing_says_that_an_outlet_follows() =>
        SavedPage.Of("<meta property='og:title' content='Brest – un quai pour la voile'>").Title!.Value.ShouldBe("Brest – un quai pour la voile");

    [Fact]
    public void The_first_heading_is_the_headline_where_there_is_one()
    {
        var page = SavedPage.Of("<title>Un quai | Le Phare</title>", "<h1>Un quai <em>pour</em> la voile</h1>");

        page.Title.ShouldBe(new(Title, "<h1>"));
        page.Texts().ShouldNotContain(Title);
    }

    [Theory]
    [InlineData("<meta property='article:published_time' content='2025-05-20T23:59:00+02:00'>", "article:published_time")]
    [InlineData("<script type='application/ld+json'>[{\"@graph\":[{\"@type\":\"NewsArticle\",\"datePublished\":\"2025-05-20\"}]}]</script>", "JSON-LD datePublished")]
    [InlineData("<script type='application/ld+json'>{broken</script><meta name=DC.date content=2025/5/20>", "<meta name=date>")]
    [InlineData("<meta itemprop=datePublished content=20250520T101112>", "itemprop datePublished")]
    public void The_day_is_that_of_the_publisher(string head, string origin)
    {
        var published = SavedPage.Of(head).Published.ShouldNotBeNull();

        published.Value.ToString().ShouldBe("2025-05-20");
        published.Origin.ShouldBe(origin);
    }

    [Theory]
    [InlineData("<meta name=date content='gestern'>")]
    [InlineData("<meta name=date content='2025-02-30'>")]
    [InlineData("<meta name=date content='20250520123'>")]
    public void What_is_no_date_is_passed_over(string head) =>
        SavedPage.Of(head, "<p><time datetime='2025-05-19'>lundi</time></p>").Published!.ToString().ShouldContain("2025-05-19");

    [Theory]
    [InlineData("<link rel='Canonical' href='https://a.example/x'><meta property='og:url' content='https://a.example/y'>", "https://a.example/x")]
    [InlineData("<link rel=canonical href='https://a.example/'><meta property='og:url' content='https://a.example/y'>", "https://a.example/y")]
    [InlineData("<link rel=canonical href='/x'><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"mainEntityOfPage\":{\"@id\":\"https://a.example/z\"}}</script>", "https://a.example/z")]
    public void The_address_is_the_first_whole_one_that_is_no_home_page(string head, string address) =>
        SavedPage.Of(head).Url!.Value.Value.ShouldBe(address);

    [Fact]
    public void A_browser_says_where_it_saved_a_page_from() =>
        SavedPage.Html($"<!-- saved from url=(0022)https://a.example/mer/ --><html><body><p>{SavedPage.Lead}</p>").Value!.Url!.Value.Value.ShouldBe("https://a.example/mer/");

    [Theory]
    [InlineData("<meta name=author content='Maëlle Le Gall'>", "Maëlle Le Gall")]
    [InlineData("<meta property='article:author' content='https://social.example/mlg'><meta name=author content='Yann Riou'>", "Yann Riou")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":[{\"name\":\"A\"},{\"name\":\"B\"},{\"name\":\"A\"}]}</script>", "A, B")]
    public void The_author_is_a_name_and_no_address(string head, string author) => SavedPage.Of(head).Author!.Value.ShouldBe(author);

    [Fact]
    public void A_page_that_says_nothing_of_itself_has_nothing()
    {
        var page = SavedPage.Of("");

        (page.Title, page.Author, page.Published, page.Language, page.Url).ShouldBe((null, null, null, null, null));
    }
}
