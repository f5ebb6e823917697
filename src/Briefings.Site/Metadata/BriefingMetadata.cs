using System.Collections.Immutable;
using System.Text.Json;
using Briefings.Analysis.Merging;
using Briefings.Analysis.Timelines;
using Briefings.Model.Articles;
using Briefings.Site.Exports;
using Briefings.Site.Markup;
using Briefings.Site.Pages;
using Briefings.Site.Pages.Frame;
using Briefings.Site.Pages.Lists;
using Briefings.Site.Routes;

namespace Briefings.Site.Metadata;

/// <summary>A briefing as schema.org has it: a news article that cites others and is about entities, its events, and its data.</summary>
internal static class BriefingMetadata
{
    // The first that are named are what it is about; the rest is in the data that it links to.
    private const int MostEntities = 20;

    /// <summary>What is said of a briefing's page.</summary>
    public static PageMetadata Of(Reader reader, MergedBriefing briefing, ImmutableArray<Download> downloads) => new("article", JsonLd.Graph(json =>
    {
        WriteArticle(json, reader, briefing);
        foreach (var entry in briefing.Timeline.Where(e => MachineDates.Start(e.Date) is not null))
        {
            WriteEvent(json, reader, entry);
        }

        DataMetadata.WriteDataset(json, reader, BriefingLinks.Heading(reader, briefing).Title, reader.Strings["data.lede"], Page(reader, briefing), downloads);
        json.Breadcrumbs(reader, (BriefingLinks.Heading(reader, briefing).Title, SiteRoutes.Briefing(reader.Language, briefing.Briefing.Id)));
    }))
    {
        Tags = Tags(reader, briefing),
        Image = $"social-cards/{briefing.Briefing.Id}",
    };

    private static string Page(Reader reader, MergedBriefing briefing) =>
        reader.Context.Address.Absolute(SiteRoutes.Briefing(reader.Language, briefing.Briefing.Id));

    private static ImmutableArray<MetaTagView> Tags(Reader reader, MergedBriefing briefing) =>
    [
        .. new[] { ("article:published_time", MachineDates.Start(briefing.Published)), ("article:modified_time", MachineDates.Start(briefing.Updated)) }
            .Where(t => t.Item2 is not null).Select(t => new MetaTagView(t.Item1, t.Item2!)),
        .. briefing.Briefing.Topics.Select(t => new MetaTagView("article:tag", reader.Topic(t).Label.Text)),
    ];

    private static void WriteArticle(Utf8JsonWriter json, Reader reader, MergedBriefing briefing) => json.Thing("NewsArticle", () =>
    {
        var heading = BriefingLinks.Heading(reader, briefing);
        var page = Page(reader, briefing);
        json.Text("@id", page + "#briefing");
        json.Text("url", page);
        json.Text("mainEntityOfPage", page);
        json.Text("headline", heading.Title);
        json.Text("description", heading.Summary);
        json.Text("inLanguage", reader.Language.Value);
        json.Text("datePublished", MachineDates.Start(briefing.Published));
        json.Text("dateModified", MachineDates.Start(briefing.Updated));
        json.Publisher("author", reader);
        json.Publisher("publisher", reader);
        json.Texts("keywords", briefing.Briefing.Topics.Select(t => reader.Topic(t).Label.Text));
        json.Objects("citation", briefing.Articles, a => WriteCitation(json, reader, a.Article));
        json.Objects("about", briefing.EntityIds.Where(reader.Context.Entities.ContainsKey).Take(MostEntities), id => EntityThing.Write(json, reader, reader.Context.Entities[id]));
        WriteCorrections(json, reader, briefing);
    });

    private static void WriteCitation(Utf8JsonWriter json, Reader reader, Article article)
    {
        json.Text("@type", "Article");
        json.Text("headline", article.Title);
        json.Text("url", article.Url.Value);
        json.Text("inLanguage", article.Language.Value);
        json.Text("datePublished", MachineDates.Start(article.Published));
        json.Object("publisher", () =>
        {
            json.Text("@type", "Organization");
            json.Text("name", reader.SourceName(article.SourceId));
        });
    }

    private static void WriteCorrections(Utf8JsonWriter json, Reader reader, MergedBriefing briefing)
    {
        if (!briefing.Briefing.Corrections.IsEmpty)
        {
            json.Objects("correction", briefing.Briefing.Corrections.OrderBy(c => c.Date), c =>
            {
                json.Text("@type", "CorrectionComment");
                json.Text("text", reader.Say(c.Text)?.Text);
                json.Text("datePublished", MachineDates.Start(c.Date));
            });
        }
    }

    private static void WriteEvent(Utf8JsonWriter json, Reader reader, TimelineEntry entry) => json.Thing("Event", () =>
    {
        json.Text("name", reader.Say(entry.Text)?.Text ?? entry.EventId);
        json.Text("startDate", MachineDates.Start(entry.Date));
        json.Text("endDate", MachineDates.End(entry.Date));
        json.Objects("about", entry.EntityIds.Where(reader.Context.Entities.ContainsKey), id => EntityThing.Write(json, reader, reader.Context.Entities[id]));
    });
}
