using System.Collections.Immutable;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Appearances;

/// <summary>A name that a source uses for an entity.</summary>
/// <param name="Name">The name as the glossary has it.</param>
/// <param name="Mentions">How often.</param>
/// <param name="IsOnlyHere">True where two or more others write of the entity in the same language, and none of them uses this name.</param>
public sealed record UsedName(Wording Name, int Mentions, bool IsOnlyHere);

/// <summary>What a source writes of an entity in one language.</summary>
/// <param name="SourceId">The source.</param>
/// <param name="Language">The language of its articles.</param>
/// <param name="Articles">How many of them name the entity.</param>
/// <param name="Segments">In how many segments.</param>
/// <param name="Names">By which names, most often first.</param>
public sealed record SourceAppearance(string SourceId, LanguageTag Language, int Articles, int Segments, ImmutableArray<UsedName> Names);

/// <summary>How often an entity is named in a month or a year.</summary>
/// <param name="From">The first day of it.</param>
/// <param name="Segments">In how many segments of the articles that were published in it.</param>
public sealed record PeriodAppearance(DateOnly From, int Segments);

/// <summary>Who names an entity, how, and when.</summary>
/// <param name="Sources">Most segments first.</param>
/// <param name="Periods">Earliest first, from the first that has a mention to the last, those without one between them included.</param>
/// <param name="IsByYear">True where periods are years, false where they are months.</param>
public sealed record EntityAppearances(ImmutableArray<SourceAppearance> Sources, ImmutableArray<PeriodAppearance> Periods, bool IsByYear);
