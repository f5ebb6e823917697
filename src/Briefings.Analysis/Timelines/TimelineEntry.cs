using System.Collections.Immutable;
using Briefings.Model.Dates;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Timelines;

/// <summary>An article that an entry rests on.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Date">The date that it gives; null where it gives none of its own.</param>
/// <param name="Differs">True where that is another date than the entry's: neither lies within the other.</param>
public sealed record EntrySource(string ArticleId, Edtf? Date, bool Differs);

/// <summary>An entry of a timeline.</summary>
/// <param name="BriefingId">The briefing that it comes from.</param>
/// <param name="EventId">Its id there.</param>
/// <param name="Date">When it happened, by the desk's judgement.</param>
/// <param name="Text">What happened.</param>
/// <param name="EntityIds">Who and what was part of it.</param>
/// <param name="Sources">The articles that it rests on.</param>
public sealed record TimelineEntry(
    string BriefingId, string EventId, Edtf Date, LocalizedText Text, ImmutableArray<string> EntityIds, ImmutableArray<EntrySource> Sources);
