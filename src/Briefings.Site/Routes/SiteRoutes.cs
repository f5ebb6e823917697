using Briefings.Model.Texts;

namespace Briefings.Site.Routes;

/// <summary>Every kind of route the site has.</summary>
public static class SiteRoutes
{
    /// <summary>The choice of language.</summary>
    public static Route Root { get; } = new("");

    /// <summary>What a host shows for an address that does not exist.</summary>
    public static Route NotFound { get; } = new("404.html");

    /// <summary>The latest briefings.</summary>
    public static Route Home(LanguageTag language) => Route.Of(language);

    /// <summary>A briefing, in the first pair of languages it has for readers of <paramref name="language"/>.</summary>
    public static Route Briefing(LanguageTag language, string id) => Route.Of(language, "briefings", id);

    /// <summary>The index of entities.</summary>
    public static Route Glossary(LanguageTag language) => Route.Of(language, "glossary");

    /// <summary>An entity.</summary>
    public static Route Entity(LanguageTag language, string id) => Route.Of(language, "glossary", id);

    /// <summary>The publishers.</summary>
    public static Route Sources(LanguageTag language) => Route.Of(language, "sources");

    /// <summary>A publisher.</summary>
    public static Route Source(LanguageTag language, string id) => Route.Of(language, "sources", id);

    /// <summary>The topics.</summary>
    public static Route Topics(LanguageTag language) => Route.Of(language, "topics");

    /// <summary>A topic.</summary>
    public static Route Topic(LanguageTag language, string id) => Route.Of(language, "topics", id);

    /// <summary>The events of all briefings.</summary>
    public static Route Timeline(LanguageTag language) => Route.Of(language, "timeline");

    /// <summary>The feeds and what they are.</summary>
    public static Route Feeds(LanguageTag language) => Route.Of(language, "feeds");

    /// <summary>What was corrected.</summary>
    public static Route Corrections(LanguageTag language) => Route.Of(language, "corrections");

    /// <summary>The files to take away.</summary>
    public static Route Data(LanguageTag language) => Route.Of(language, "data");

    /// <summary>The search, and the index of all titles and names.</summary>
    public static Route Search(LanguageTag language) => Route.Of(language, "search");

    /// <summary>What the search page's script reads.</summary>
    public static Route SearchSettings(LanguageTag language) => Search(language).Beside("search.json");

    /// <summary>A file of the search indexes, by its path below their folder, in which each language has a folder of its own.</summary>
    public static Route SearchFile(string path) => new("search/" + path);

    /// <summary>A free page.</summary>
    public static Route FreePage(LanguageTag language, string id) => Route.Of(language, id);

    /// <summary>A published asset of the theme or the input.</summary>
    public static Route Asset(string path) => new("assets/" + path);
}
