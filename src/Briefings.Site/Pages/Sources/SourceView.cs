using System.Collections.Immutable;
using Briefings.Site.Pages.Frame;

namespace Briefings.Site.Pages.Sources;

/// <summary>A publisher in the list of publishers.</summary>
/// <param name="Link">Its name and page.</param>
/// <param name="Kind">What it is, in words; null where nothing is said.</param>
/// <param name="Country">Its country's code; null where none is given.</param>
/// <param name="Languages">The languages it publishes in, by their own names.</param>
/// <param name="Articles">How many articles of it the site has.</param>
public sealed record SourceEntryView(LinkView Link, string? Kind, string? Country, ImmutableArray<TextView> Languages, int Articles);

/// <summary>The publishers.</summary>
/// <param name="Sources">By name, in the language's collation.</param>
public sealed record SourcesView(ImmutableArray<SourceEntryView> Sources);

/// <summary>An article of a publisher.</summary>
/// <param name="Title">Its headline.</param>
/// <param name="Url">Where it was published.</param>
/// <param name="Published">When.</param>
/// <param name="Language">Its language.</param>
/// <param name="IsMachine">True for a translation by a program.</param>
/// <param name="Briefing">The briefing it is merged into.</param>
public sealed record SourceArticleView(TextView Title, string Url, DateView Published, TextView Language, bool IsMachine, LinkView Briefing);

/// <summary>How often a publisher's articles do something with what others say.</summary>
/// <param name="State">As style sheets know it.</param>
/// <param name="Label">In words.</param>
/// <param name="Count">How often.</param>
public sealed record TallyView(string State, string Label, int Count);

/// <summary>A publisher.</summary>
/// <param name="Entry">What the list says of it.</param>
/// <param name="Url">Its home page; null where none is known.</param>
/// <param name="About">Who it is; null where nothing is said.</param>
/// <param name="Articles">Its articles, newest first.</param>
/// <param name="Tallies">How it compares; empty where it was never compared.</param>
/// <param name="Readings">How many of these an editor read and how many were detected, in words; null where it was never compared.</param>
public sealed record SourceView(
    SourceEntryView Entry, string? Url, TextView? About, ImmutableArray<SourceArticleView> Articles, ImmutableArray<TallyView> Tallies, string? Readings);
