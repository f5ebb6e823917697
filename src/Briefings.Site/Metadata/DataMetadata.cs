using System.Collections.Immutable;
using System.Text.Json;
using Briefings.Site.Exports;
using Briefings.Site.Following;
using Briefings.Site.Markup;
using Briefings.Site.Pages;
using Briefings.Site.Routes;

namespace Briefings.Site.Metadata;

/// <summary>Files to take away as schema.org has them: data sets with what they are distributed as.</summary>
internal static class DataMetadata
{
    /// <summary>What is said of the page about a site's data.</summary>
    public static PageMetadata Of(Reader reader) => new("website", JsonLd.Graph(json =>
    {
        var page = SiteRoutes.Data(reader.Language);
        WriteDataset(json, reader, Channels.SiteTitle(reader), reader.Strings["data.lede"], reader.Context.Address.Absolute(page), SiteDownloads.Of(reader.Context));
        json.Breadcrumbs(reader, (reader.Strings["nav.data"], page));
    }));

    /// <summary>Writes a data set.</summary>
    public static void WriteDataset(Utf8JsonWriter json, Reader reader, string name, string about, string page, ImmutableArray<Download> downloads) => json.Thing("Dataset", () =>
    {
        json.Text("name", name);
        json.Text("description", about);
        json.Text("url", page);
        json.WriteBoolean("isAccessibleForFree", true);
        json.Publisher("creator", reader);
        json.Objects("distribution", downloads, d =>
        {
            json.Text("@type", "DataDownload");
            json.Text("name", d.FileName);
            json.Text("encodingFormat", d.MediaType);
            json.Text("contentUrl", reader.Context.Address.Absolute(d.Route));
        });
    });
}
