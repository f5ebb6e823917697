using System.Collections.Immutable;
using Briefings.Analysis.Merging;
using Briefings.Analysis.Timelines;
using Briefings.Model.Texts;
using Briefings.Site.Following;
using Briefings.Site.Metadata;
using Briefings.Site.Pages;
using Briefings.Site.Pages.Lists;
using Briefings.Site.Rendering;
using Briefings.Site.Routes;

namespace Briefings.Site.Composition;

/// <summary>The pages that list briefings and events: home, topics, timeline.</summary>
internal static class ListPages
{
    /// <summary>Them, in a reader's language.</summary>
    public static IEnumerable<PagePlan> Of(Reader reader)
    {
        var topics = TopicIndex.Of(reader.Context);
        return Home(reader)
            .Append(Topics(reader, topics))
            .Concat(topics.SelectMany(t => Topic(reader, t.Key, t.Value)))
            .Concat(Timeline(reader));
    }

    private static IEnumerable<PagePlan> Home(Reader reader)
    {
        var title = reader.Say(reader.Context.Settings.Title) ?? new("Briefings");
        var description = reader.Say(reader.Context.Settings.Description);
        return Parts(reader, SiteRoutes.Home, reader.Context.Published, PageKinds.Home, title.Text, description?.Text, list => new HomeView(title, description, list))
            .Select(p => p with { Metadata = () => ListMetadata.OfHome(reader) });
    }

    private static PagePlan Topics(Reader reader, ImmutableSortedDictionary<string, ImmutableArray<MergedBriefing>> topics) =>
        new(reader, PageKinds.Topics, SiteRoutes.Topics(reader.Language), reader.Strings["nav.topics"], () => TopicIndex.View(reader, topics))
        {
            Origin = reader.Context.Origins.OfLists,
            Versions = SitePages.Everywhere(reader.Context, SiteRoutes.Topics),
        };

    private static IEnumerable<PagePlan> Topic(Reader reader, string id, ImmutableArray<MergedBriefing> briefings)
    {
        var name = reader.Topic(id).Label;
        var about = reader.Context.Settings.AboutTopics.TryGetValue(id, out var texts) ? reader.Say(texts) : null;
        var origin = reader.Context.Origins.OfList(() => reader.Context.Index.ByTopic[id]);
        return Parts(reader, l => SiteRoutes.Topic(l, id), briefings, PageKinds.Topic, name.Text, about?.Text, list =>
                new TopicView(name, about, list, list.Number == 1 ? TopicEntities.Of(reader, briefings) : []))
            .Select(p => p with
            {
                Origin = origin,
                Channel = () => Channels.OfTopic(reader, id),
                Metadata = () => ListMetadata.Of(reader, p.Route, p.Title, ("nav.topics", SiteRoutes.Topics(reader.Language))),
            });
    }

    private static IEnumerable<PagePlan> Timeline(Reader reader)
    {
        ImmutableArray<TimelineEntry> entries = [.. reader.Context.PublishedTimeline];
        var title = reader.Strings["nav.timeline"];
        return Enumerable.Range(1, WholeTimeline.Parts(entries.Length)).Select(number => new PagePlan(
            reader, PageKinds.Timeline, SiteRoutes.Timeline(reader.Language).Numbered(number), Title(title, number), () => WholeTimeline.Part(reader, entries, number))
        {
            Origin = reader.Context.Origins.OfLists,
            Versions = SitePages.Everywhere(reader.Context, l => SiteRoutes.Timeline(l).Numbered(number)),
        });
    }

    private static IEnumerable<PagePlan> Parts(
        Reader reader,
        Func<LanguageTag, Route> list,
        ImmutableArray<MergedBriefing> briefings,
        string kind,
        string title,
        string? description,
        Func<CardListView, object> view)
    {
        var count = CardViews.Parts(reader.Context, briefings.Length);
        return Enumerable.Range(1, count).Select(number => new PagePlan(reader, kind, list(reader.Language).Numbered(number), Title(title, number), () => view(CardViews.Part(reader, briefings, list(reader.Language), number)))
        {
            Description = description,
            Versions = SitePages.Everywhere(reader.Context, l => list(l).Numbered(number)),
            Origin = reader.Context.Origins.OfPart(() => CardViews.On(reader.Context, briefings, number), $"{number} of {count}"),
        });
    }

    private static string Title(string list, int number) => number == 1 ? list : $"{list} ({number})";
}
