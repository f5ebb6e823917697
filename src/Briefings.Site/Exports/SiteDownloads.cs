using System.Collections.Immutable;
using Briefings.Site.Markup;
using Briefings.Site.Pages;
using Briefings.Site.Routes;

namespace Briefings.Site.Exports;

/// <summary>The files to take away from a site as a whole. They are in no language of their own, and so there once.</summary>
internal static class SiteDownloads
{
    private const string SchemaResource = "BriefingJson.schema.json";

    /// <summary>The glossary as a term base and as SKOS, the list of all files, and the schema of those in JSON.</summary>
    public static ImmutableArray<Download> Of(SiteContext context) =>
    [
        new(new("data/glossary.tbx"), "glossary-tbx", Tbx.MediaType, s => Tbx.Write(Terms(context), s)),
        new(new("data/glossary.jsonld"), "glossary-skos", Skos.MediaType, s => Skos.Write(Terms(context), s)),
        new(new("data/index.json"), "index", BriefingJson.MediaType, s => WriteIndex(context, s)),
        new(BriefingJson.Schema, "schema", "application/schema+json", WriteSchema),
    ];

    private static TermCollection Terms(SiteContext context)
    {
        var reader = new Reader(context, context.Settings.DefaultLanguage);
        var title = reader.Say(context.Settings.Title)?.Text ?? "Briefings";
        return Glossaries.Of(reader, $"{title} – {reader.Strings["nav.glossary"]}", SiteRoutes.Glossary(reader.Language), context.Site.Input.Entities);
    }

    private static void WriteIndex(SiteContext context, Stream stream) => JsonOutput.Write(stream, json =>
    {
        json.Text("version", BriefingJson.Version);
        json.Text("url", context.Address.BaseUrl.AbsoluteUri);
        json.Texts("title", context.Settings.Title);
        json.Objects("briefings", context.Published, b =>
        {
            json.Text("id", b.Briefing.Id);
            json.Text("published", b.Published.ToString());
            json.Text("updated", b.Updated.ToString());
            json.Objects("files", Pages.Lists.BriefingLinks.Languages(context, b), l =>
            {
                json.Text("language", l.Value);
                foreach (var download in BriefingDownloads.Of(new(context, l), b))
                {
                    json.Text(download.Key, context.Address.Absolute(download.Route));
                }
            });
        });
    });

    private static void WriteSchema(Stream stream)
    {
        using var schema = typeof(SiteDownloads).Assembly.GetManifestResourceStream(SchemaResource)
            ?? throw new InvalidOperationException($"The program was built without {SchemaResource}.");
        schema.CopyTo(stream);
    }
}
