using System.Collections.Immutable;
using Briefings.Site.Pages.Frame;

namespace Briefings.Site.Pages.Glossary;

/// <summary>A name that a source uses.</summary>
/// <param name="Name">The name.</param>
/// <param name="Count">How often; null where the source uses no other.</param>
/// <param name="IsOnlyHere">True where no other source that writes in the same language uses it.</param>
public sealed record UsedNameView(TextView Name, int? Count, bool IsOnlyHere);

/// <summary>How a source names an entity in one language.</summary>
/// <param name="Source">The source.</param>
/// <param name="Language">The language.</param>
/// <param name="Count">In how many sentences.</param>
/// <param name="Names">By which names, most often first.</param>
public sealed record SourceMentionsView(LinkView Source, TextView Language, int Count, ImmutableArray<UsedNameView> Names);

/// <summary>How often an entity is named in a month or a year.</summary>
/// <param name="Label">The month or year in words.</param>
/// <param name="Machine">The same for the <c>datetime</c> attribute.</param>
/// <param name="Count">In how many sentences.</param>
/// <param name="Share">That, in percent of the period with most.</param>
public sealed record PeriodView(string Label, string Machine, int Count, int Share);

/// <summary>Who names an entity, how, and when.</summary>
/// <param name="Sources">Most sentences first.</param>
/// <param name="Periods">Earliest first, without a gap.</param>
/// <param name="HasOwnNames">True where a source uses a name that no other of its language does.</param>
public sealed record EntityMentionsView(ImmutableArray<SourceMentionsView> Sources, ImmutableArray<PeriodView> Periods, bool HasOwnNames);
