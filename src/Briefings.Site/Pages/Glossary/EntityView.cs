using System.Collections.Immutable;
using Briefings.Site.Markup;
using Briefings.Site.Pages.Frame;
using Briefings.Site.Pages.Lists;

namespace Briefings.Site.Pages.Glossary;

/// <summary>An entity in the glossary's index.</summary>
/// <param name="Link">Its name and page.</param>
/// <param name="Type">What it is, in words.</param>
/// <param name="OtherNames">Its names in the site's other languages, where they differ.</param>
/// <param name="Briefings">How many briefings name it.</param>
public sealed record GlossaryEntryView(LinkView Link, string Type, ImmutableArray<TextView> OtherNames, int Briefings);

/// <summary>The entities under one letter.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Id">An id to link to.</param>
/// <param name="Entries">In the language's collation.</param>
public sealed record GlossaryLetterView(string Letter, string Id, ImmutableArray<GlossaryEntryView> Entries);

/// <summary>The glossary's index.</summary>
/// <param name="Letters">In the language's collation.</param>
public sealed record GlossaryView(ImmutableArray<GlossaryLetterView> Letters);

/// <summary>An entity's names in one language.</summary>
/// <param name="Language">The language by its own name.</param>
/// <param name="Name">The name; null where the language has only other names.</param>
/// <param name="Aliases">Other names.</param>
public sealed record NamesView(TextView Language, TextView? Name, ImmutableArray<TextView> Aliases);

/// <summary>A sentence that names an entity.</summary>
/// <param name="Content">The sentence, the name marked in it.</param>
/// <param name="Lang">Its language, where it is not the page's; else null.</param>
/// <param name="Dir">Its direction, where <paramref name="Lang"/> is given.</param>
/// <param name="Source">Who says it.</param>
/// <param name="IsMachine">True where it is from a translation by a program.</param>
/// <param name="Href">Where it stands; null where the site has no page with it.</param>
public sealed record QuoteView(Html Content, string? Lang, string? Dir, string Source, bool IsMachine, string? Href);

/// <summary>What a briefing says of an entity.</summary>
/// <param name="Briefing">The briefing.</param>
/// <param name="Published">When its first article was published.</param>
/// <param name="Count">In how many sentences the entity is named.</param>
/// <param name="Quotes">The first of them, one an article.</param>
public sealed record OccurrenceView(LinkView Briefing, DateView Published, int Count, ImmutableArray<QuoteView> Quotes);

/// <summary>A briefing that names an entity, with nothing but its title and day.</summary>
/// <param name="Link">The briefing.</param>
/// <param name="Published">When its first article was published.</param>
public sealed record OlderOccurrenceView(LinkView Link, DateView Published);

/// <summary>An entity that occurs with another.</summary>
/// <param name="Link">The other entity.</param>
/// <param name="Count">How many briefings name both.</param>
public sealed record CompanionView(LinkView Link, int Count);

/// <summary>An entity.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it is, in words.</param>
/// <param name="About">Who or what it is; null where nothing is said.</param>
/// <param name="Wikidata">Its Wikidata page; null where none is known.</param>
/// <param name="Names">Its names, the page's language first.</param>
/// <param name="Mentions">Who names it and when; null where nobody does.</param>
/// <param name="Occurrences">The newest briefings that name it, newest first, with what they say.</param>
/// <param name="Older">The other briefings that name it, newest first.</param>
/// <param name="Companions">Most briefings in common first.</param>
/// <param name="Timeline">The events it is part of, earliest first; null where there are none.</param>
public sealed record EntityView(
    TextView Name,
    string Type,
    TextView? About,
    string? Wikidata,
    ImmutableArray<NamesView> Names,
    EntityMentionsView? Mentions,
    ImmutableArray<OccurrenceView> Occurrences,
    ImmutableArray<OlderOccurrenceView> Older,
    ImmutableArray<CompanionView> Companions,
    TimelineListView? Timeline);
