using System.Collections.Immutable;
using Briefings.Model.Briefings;
using Briefings.Model.Dates;

namespace Briefings.Analysis.Timelines;

/// <summary>Makes timelines.</summary>
public static class TimelineBuilder
{
    /// <summary>A period longer than this says too little to be an article's date of an event, in days.</summary>
    private const int LongestPeriod = 31;

    private const int EntitiesThatTell = 2;

    /// <summary>A date that a text gives differs from the event's by no more than a slip, in days.</summary>
    private const int LongestSlip = 10;

    /// <summary>The timeline of a briefing, earliest first; events of one date in authored order. An event that is entered twice is one entry.</summary>
    /// <param name="briefing">For its events.</param>
    /// <param name="articles">Its articles, in its order; see <see cref="Sources"/>.</param>
    public static ImmutableArray<TimelineEntry> Build(Briefing briefing, ImmutableArray<DatedArticle> articles) => Of(briefing, Sources(briefing.Events, articles));

    /// <summary>The same, where it is known what each of its events rests on.</summary>
    internal static ImmutableArray<TimelineEntry> Of(Briefing briefing, ImmutableArray<ImmutableArray<EntrySource>> sources) =>
        [.. SameEvents.Join(briefing.Events.Zip(sources, (e, s) => Entry(briefing.Id, e, s)).OrderBy(e => e.Date)).OrderBy(e => e.Date)];

    /// <summary>What each event rests on: the articles it lists, those that give it a date, and those that tell the same: a sentence
    /// states the event's very day together with its entities.</summary>
    /// <param name="events">The events of a briefing.</param>
    /// <param name="articles">Its articles, in its order.</param>
    internal static ImmutableArray<ImmutableArray<EntrySource>> Sources(ImmutableArray<TimelineEvent> events, ImmutableArray<DatedArticle> articles) =>
        [.. events.Select(e => SourcesOf(e, articles))];

    /// <summary>The timelines of several briefings in one, earliest first; of one date, by briefing and then as each has them.
    /// An event that several briefings enter is one entry.</summary>
    public static ImmutableArray<TimelineEntry> Join(IEnumerable<ImmutableArray<TimelineEntry>> timelines) =>
    [
        .. SameEvents.Join(timelines.SelectMany(t => t).OrderBy(e => e.Date).ThenBy(e => e.BriefingId, StringComparer.Ordinal))
            .OrderBy(e => e.Date).ThenBy(e => e.BriefingId, StringComparer.Ordinal),
    ];

    private static TimelineEntry Entry(string briefingId, TimelineEvent happening, ImmutableArray<EntrySource> sources) =>
        new(briefingId, happening.Id, happening.Date, happening.Text, happening.EntityIds, sources);

    private static ImmutableArray<EntrySource> SourcesOf(TimelineEvent happening, ImmutableArray<DatedArticle> articles) =>
    [
        .. from article in articles
           let own = OwnDate(happening, article)
           let isNamed = own is not null || happening.ArticleIds.Contains(article.Article.Id, StringComparer.Ordinal)
           where isNamed || Tells(article, happening)
           let date = own ?? FoundDate(happening.Date, article) ?? OtherDate(happening, article)
           select new EntrySource(article.Article.Id, date, date is not null && !date.Agrees(happening.Date))
           {
               IsDetected = own is null && date is not null,
               IsFound = !isNamed,
           },
    ];

    // Of one entity alone that is named; of more, two in the sentence tell the event apart from others of the day.
    private static bool Tells(DatedArticle article, TimelineEvent happening)
    {
        var wanted = Math.Min(EntitiesThatTell, happening.EntityIds.Distinct(StringComparer.Ordinal).Count());
        return wanted > 0 && happening.Date.IsDay && article.Statements.Any(s =>
            s.Dates.Any(d => d.IsSameSpan(happening.Date))
            && s.EntityIds.Intersect(happening.EntityIds, StringComparer.Ordinal).Count() >= wanted);
    }

    private static Edtf? OwnDate(TimelineEvent happening, DatedArticle article) =>
        article.Article.Events.FirstOrDefault(e => string.Equals(e.EventId, happening.Id, StringComparison.Ordinal))?.Date;

    // Of the dates in the text only one that agrees can be told to be of this event: the same, else the most precise.
    private static Edtf? FoundDate(Edtf date, DatedArticle article) => article.Dates
        .Where(d => d.Agrees(date) && d.LengthInDays() <= Math.Max(LongestPeriod, date.LengthInDays()))
        .OrderBy(d => d.IsSameSpan(date) ? 0 : 1)
        .ThenBy(d => d.LengthInDays())
        .FirstOrDefault();

    // Where no date of the text agrees: the only day that a sentence gives together with all of the event's entities, if it is near.
    private static Edtf? OtherDate(TimelineEvent happening, DatedArticle article)
    {
        var entities = happening.EntityIds.Distinct(StringComparer.Ordinal).ToList();
        var days = article.Statements.Where(s => entities.TrueForAll(e => s.EntityIds.Contains(e, StringComparer.Ordinal)))
            .SelectMany(s => s.Days).Distinct().Take(2).ToList();
        return happening.Date.IsDay && entities.Count >= EntitiesThatTell && days is [var day]
            && Math.Abs(day.From.DayNumber - happening.Date.From.DayNumber) <= LongestSlip ? day : null;
    }
}
