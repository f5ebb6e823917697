using Briefings.Model.Texts;
using Briefings.Site.Feeds;
using Briefings.Site.Markup;
using Briefings.Site.Routes;

namespace Briefings.Site.Tests.Feeds;

/// <summary>A feed with two ordinary entries and one that is as hostile as a text can be.</summary>
internal static class SampleFeed
{
    public static readonly SiteAddress Address = new(new Uri("https://desk.example/news/"));

    public static readonly LanguageTag French = LanguageTag.Parse("fr");

    public static readonly Feed Sample = new()
    {
        Language = French,
        Title = "Veille croisée",
        Description = "L’actualité & ses sources, côte à côte",
        Author = "Veille croisée",
        Home = SiteRoutes.Home(French),
        Items = [Harbour(), Hostile(), Bare()],
    };

    public static string Render(Page page)
    {
        using var stream = new MemoryStream();
        page.Render(stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static FeedItem Harbour() => Item("harbour", "Le port d’Alexandrie rouvre", 22) with
    {
        Summary = "Trois sources, deux dates.",
        Content = () => Html.Element("p", Html.Text("Le port a rouvert < 24 h après."), ("lang", "fr"))
            + Html.Element("p", Html.Text("أُعيد فتح الميناء."), ("lang", "ar"), ("dir", "rtl")),
        Updated = Day(25),
        Categories = ["Ports", "Égypte"],
        Translations = [.. new[] { "fr", "ar", "en" }.Select(LanguageTag.Parse).Select(tag => new Alternate(tag, SiteRoutes.Briefing(tag, "harbour")))],
    };

    private static FeedItem Hostile() => Item("hostile", "<script>alert('x')</script> ]]> & \0\u0008\uD800 \"fin\"", 21) with
    {
        Id = "tag:desk.example,2025:hostile",
        Summary = "1 < 2 && 3 > 2 ]]>",
        Content = () => Html.Element("p", Html.Text("<img onerror=x> ]]>\u001B")),
        Categories = ["R&D \"<x>\"\u0001"],
    };

    private static FeedItem Bare() => Item("bare", "서울 👍", 20);

    private static FeedItem Item(string id, string title, int day) => new()
    {
        Id = Address.Absolute(SiteRoutes.Briefing(French, id)),
        Route = SiteRoutes.Briefing(French, id),
        Title = title,
        Summary = "",
        Content = () => Html.Empty,
        Published = Day(day),
        Updated = Day(day),
    };

    private static DateTimeOffset Day(int day) => new(2025, 5, day, 0, 0, 0, TimeSpan.FromHours(2));
}
