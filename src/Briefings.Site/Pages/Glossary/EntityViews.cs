using System.Collections.Immutable;
using System.Globalization;
using Briefings.Analysis.Merging;
using Briefings.Analysis.Timelines;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;
using Briefings.Site.Pages.Frame;
using Briefings.Site.Pages.Lists;

namespace Briefings.Site.Pages.Glossary;

/// <summary>Makes the page of an entity.</summary>
internal static class EntityViews
{
    private const int MostCompanions = 20;

    // Of a country that thousands of briefings name, nobody reads thousands of quotations.
    private const int MostQuoted = 15;

    /// <summary>The briefings of which the page of an entity shows what they say.</summary>
    /// <param name="briefings">Published ones, newest first.</param>
    /// <param name="entityId">The entity.</param>
    public static IEnumerable<MergedBriefing> Quoted(IEnumerable<MergedBriefing> briefings, string entityId) => briefings.Where(b => b.Names(entityId)).Take(MostQuoted);

    /// <summary>The page of an entity.</summary>
    public static EntityView View(Reader reader, Entity entity)
    {
        var record = reader.Context.Site.Entities[entity.Id];
        Occurrence[] occurrences = [.. record.Occurrences.Where(o => IsPublished(reader, o.BriefingId))];
        IGrouping<string, Occurrence>[] briefings = [.. occurrences.GroupBy(o => o.BriefingId, StringComparer.Ordinal)];
        return new(
            reader.Entity(entity.Id).Label,
            reader.TypeName(entity.Type),
            reader.Say(entity.About),
            entity.Wikidata is { } item ? $"https://www.wikidata.org/wiki/{item}" : null,
            Names(reader, entity),
            EntityMentionsViews.Of(reader, entity.Id, occurrences),
            [.. briefings.Take(MostQuoted).Select(b => Occurrence(reader, entity.Id, b))],
            [.. briefings.Skip(MostQuoted).Select(b => Older(reader, b.Key))],
            Companions(reader, record),
            TimelineViews.List(reader, record.Timeline.Select(e => e.Within(b => IsPublished(reader, b))).OfType<TimelineEntry>(), withBriefing: true));
    }

    private static bool IsPublished(Reader reader, string briefing) => reader.Context.IsPublished(reader.Context.Briefings[briefing]);

    private static ImmutableArray<NamesView> Names(Reader reader, Entity entity)
    {
        var languages = entity.Names.Wordings.Concat(entity.Aliases).Select(w => w.Language).Distinct();
        return [.. languages.OrderBy(l => l == reader.Language ? -1 : Rank(reader, l)).ThenBy(l => l).Select(l => new NamesView(
            TextView.NativeName(l, reader.Language),
            entity.Names[l] is { } name ? reader.Say(name, l) : null,
            [.. entity.Aliases.Where(a => a.Language == l).Select(a => TextView.Of(a, reader.Language))]))];
    }

    private static int Rank(Reader reader, LanguageTag language) => reader.Context.Languages.IndexOf(language) is >= 0 and var rank ? rank : int.MaxValue;

    private static OccurrenceView Occurrence(Reader reader, string entityId, IGrouping<string, Occurrence> occurrences)
    {
        var briefing = reader.Context.Briefings[occurrences.Key];
        return new(
            BriefingLinks.To(reader, briefing),
            reader.Say(briefing.Published),
            occurrences.Sum(o => o.Segments.Length),
            [.. occurrences.Select(o => QuoteViews.First(reader, entityId, briefing, o))]);
    }

    private static OlderOccurrenceView Older(Reader reader, string id)
    {
        var briefing = reader.Context.Briefings[id];
        return new(BriefingLinks.To(reader, briefing), reader.Say(briefing.Published));
    }

    private static ImmutableArray<CompanionView> Companions(Reader reader, EntityRecord record)
    {
        var collation = reader.Language.Culture.CompareInfo.GetStringComparer(CompareOptions.None);
        return
        [
            .. record.Companions
                .Select(c => (Companion: c, Link: reader.Entity(c.EntityId)))
                .OrderByDescending(x => x.Companion.Briefings)
                .ThenByDescending(x => x.Companion.Segments)
                .ThenBy(x => x.Link.Label.Text, collation)
                .ThenBy(x => x.Companion.EntityId, StringComparer.Ordinal)
                .Take(MostCompanions)
                .Select(x => new CompanionView(x.Link, x.Companion.Briefings)),
        ];
    }
}
