using System.Collections.Immutable;
using Briefings.Analysis.Merging;
using Briefings.Site.Pages;
using Briefings.Site.Pages.Briefing;
using Briefings.Site.Pages.Lists;
using Briefings.Site.Routes;

namespace Briefings.Site.Exports;

/// <summary>The files to take away from a briefing's pages.</summary>
internal static class BriefingDownloads
{
    /// <summary>Those beside the page that a briefing opens with: all of it as JSON, its facts as a table, its entities as a term base,
    /// and for two languages a translation memory.</summary>
    public static ImmutableArray<Download> Of(Reader reader, MergedBriefing briefing)
    {
        var page = SiteRoutes.Briefing(reader.Language, briefing.Briefing.Id);
        return
        [
            new(page.Beside("briefing.json"), "json", BriefingJson.MediaType, s => BriefingJson.Write(reader, briefing, s)),
            new(page.Beside("facts.csv"), "csv", Csv.MediaType, s => FactsCsv.Write(reader, briefing, s)),
            new(page.Beside("glossary.tbx"), "tbx", Tbx.MediaType, s => Tbx.Write(Terms(reader, briefing), s)),
            .. LanguagePair.For(briefing, reader.Language).Take(1).SelectMany(p => Memory(reader, briefing, p)),
        ];
    }

    /// <summary>The translation memory beside the page of a pair; none for a pair of one language.</summary>
    public static ImmutableArray<Download> Memory(Reader reader, MergedBriefing briefing, LanguagePair pair)
    {
        if (pair.Right is null)
        {
            return [];
        }

        var isFirst = LanguagePair.For(briefing, reader.Language)[0] == pair;
        var page = pair.RouteFor(reader.Language, briefing.Briefing.Id, isFirst);
        var note = reader.Context.Address.Absolute(page);
        return [new(page.Beside("pair.tmx"), "tmx", Tmx.MediaType, s => Tmx.Write(MemoryOf.Pair(briefing, pair, note)!, s))];
    }

    /// <summary>All that a briefing has for readers of a language, further pairs included.</summary>
    public static IEnumerable<Download> All(Reader reader, MergedBriefing briefing) =>
        Of(reader, briefing).Concat(LanguagePair.For(briefing, reader.Language).Skip(1).SelectMany(p => Memory(reader, briefing, p)));

    private static TermCollection Terms(Reader reader, MergedBriefing briefing)
    {
        var heading = BriefingLinks.Heading(reader, briefing);
        return Glossaries.Of(
            reader,
            heading.Title,
            SiteRoutes.Briefing(reader.Language, briefing.Briefing.Id),
            briefing.EntityIds.Where(reader.Context.Entities.ContainsKey).Order(StringComparer.Ordinal).Select(id => reader.Context.Entities[id]));
    }
}
