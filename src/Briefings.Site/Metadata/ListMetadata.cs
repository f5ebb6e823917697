using Briefings.Site.Markup;
using Briefings.Site.Pages;
using Briefings.Site.Routes;

namespace Briefings.Site.Metadata;

/// <summary>A list as schema.org has it.</summary>
internal static class ListMetadata
{
    /// <summary>What is said of a list below another page.</summary>
    /// <param name="reader">Whom the page is for.</param>
    /// <param name="route">The page.</param>
    /// <param name="title">Its title.</param>
    /// <param name="above">The page above it: its name's key among the strings, and its route.</param>
    public static PageMetadata Of(Reader reader, Route route, string title, (string Key, Route Route) above) => new("website", JsonLd.Graph(json =>
    {
        json.Thing("CollectionPage", () =>
        {
            json.Text("name", title);
            json.Text("url", reader.Context.Address.Absolute(route));
            json.Text("inLanguage", reader.Language.Value);
        });
        json.Breadcrumbs(reader, (reader.Strings[above.Key], above.Route), (title, route));
    }));

    /// <summary>What is said of a language's home page.</summary>
    public static PageMetadata OfHome(Reader reader) => new("website", JsonLd.Graph(json => json.Thing("WebSite", () =>
    {
        json.Text("name", reader.Say(reader.Context.Settings.Title)?.Text ?? "Briefings");
        json.Text("description", reader.Say(reader.Context.Settings.Description)?.Text);
        json.Text("url", reader.Context.Address.Absolute(SiteRoutes.Home(reader.Language)));
        json.Text("inLanguage", reader.Language.Value);
    })));
}
