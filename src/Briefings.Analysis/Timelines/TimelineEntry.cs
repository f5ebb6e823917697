using System.Collections.Immutable;
using Briefings.Model.Dates;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Timelines;

/// <summary>An article that an entry rests on.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Date">The date that it gives; null where it gives none of its own.</param>
/// <param name="Differs">True where that is another date than the entry's: neither lies within the other.</param>
public sealed record EntrySource(string ArticleId, Edtf? Date, bool Differs)
{
    /// <summary>True where the date was read from the article's text, false where the article declares it or has none.</summary>
    public bool IsDetected { get; init; }

    /// <summary>True where no editor names the article for the entry, and its text was found to tell of it.</summary>
    public bool IsFound { get; init; }

    /// <summary>The briefing of the article, where that is another than the entry's; otherwise null.</summary>
    public string? BriefingId { get; init; }
}

/// <summary>An event as a briefing has it.</summary>
/// <param name="BriefingId">The briefing.</param>
/// <param name="EventId">The event's id there.</param>
public sealed record EventPlace(string BriefingId, string EventId);

/// <summary>An entry of a timeline.</summary>
/// <param name="BriefingId">The briefing that it comes from.</param>
/// <param name="EventId">Its id there.</param>
/// <param name="Date">When it happened, by the desk's judgement.</param>
/// <param name="Text">What happened.</param>
/// <param name="EntityIds">Who and what was part of it.</param>
/// <param name="Sources">The articles that it rests on.</param>
public sealed record TimelineEntry(
    string BriefingId, string EventId, Edtf Date, LocalizedText Text, ImmutableArray<string> EntityIds, ImmutableArray<EntrySource> Sources)
{
    /// <summary>Where else the same event is entered, under another id or in another briefing.</summary>
    public ImmutableArray<EventPlace> Also { get; init; } = [];

    /// <summary>The briefings that enter it, its own first, each once.</summary>
    public IEnumerable<string> BriefingIds => Also.Select(a => a.BriefingId).Prepend(BriefingId).Distinct(StringComparer.Ordinal);

    /// <summary>The entry as far as some briefings have it: it moves to the first of them that enters it; null where none does.</summary>
    public TimelineEntry? Within(Func<string, bool> isShown)
    {
        if (BriefingIds.FirstOrDefault(isShown) is not { } home)
        {
            return null;
        }

        var places = Also.Prepend(new(BriefingId, EventId)).Where(p => isShown(p.BriefingId)).ToList();
        var sources = Sources.Select(s => (Source: s, In: s.BriefingId ?? BriefingId)).Where(s => isShown(s.In))
            .Select(s => s.Source with { BriefingId = string.Equals(s.In, home, StringComparison.Ordinal) ? null : s.In });
        return this with { BriefingId = home, EventId = places[0].EventId, Also = [.. places.Skip(1)], Sources = [.. sources] };
    }
}
