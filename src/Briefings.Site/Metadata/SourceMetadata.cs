using Briefings.Model.Sites;
using Briefings.Site.Markup;
using Briefings.Site.Pages;
using Briefings.Site.Routes;

namespace Briefings.Site.Metadata;

/// <summary>The page of a publisher as schema.org has it.</summary>
internal static class SourceMetadata
{
    /// <summary>What is said of a publisher's page.</summary>
    public static PageMetadata Of(Reader reader, Source source) => new("website", JsonLd.Graph(json =>
    {
        json.Thing(TypeOf(source.Kind), () =>
        {
            json.Text("name", source.Name);
            json.Text("url", source.Url?.Value);
            json.Text("description", reader.Say(source.About)?.Text);
            json.Texts("knowsLanguage", source.Languages.Select(l => l.Value));
        });
        json.Breadcrumbs(
            reader, (reader.Strings["nav.sources"], SiteRoutes.Sources(reader.Language)), (source.Name, SiteRoutes.Source(reader.Language, source.Id)));
    }));

    private static string TypeOf(SourceKind? kind) => kind switch
    {
        SourceKind.Agency or SourceKind.Newspaper => "NewsMediaOrganization",
        SourceKind.Government => "GovernmentOrganization",
        SourceKind.Company => "Corporation",
        SourceKind.Blog => "Person",
        _ => "Organization",
    };
}
