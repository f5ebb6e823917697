using System.Collections.Immutable;
using Briefings.Site.Pages.Frame;

namespace Briefings.Site.Pages.Search;

/// <summary>The search page.</summary>
/// <param name="Settings">The file that the search reads; null where the site was built without a search.</param>
/// <param name="Languages">The site's languages, to choose from.</param>
/// <param name="Sources">The publishers, to choose from, by name.</param>
/// <param name="Topics">The topics, to choose from, by name.</param>
/// <param name="Years">The titles of all briefings, newest first.</param>
/// <param name="Entities">The names of all entities, in the language's collation.</param>
public sealed record SearchView(
    string? Settings,
    ImmutableArray<ChoiceView> Languages,
    ImmutableArray<ChoiceView> Sources,
    ImmutableArray<ChoiceView> Topics,
    ImmutableArray<YearView> Years,
    ImmutableArray<LinkView> Entities);

/// <summary>A value to choose.</summary>
/// <param name="Value">What is chosen.</param>
/// <param name="Label">Its words.</param>
public sealed record ChoiceView(string Value, TextView Label);

/// <summary>The briefings of a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Briefings">Their titles, newest first.</param>
public sealed record YearView(string Year, ImmutableArray<LinkView> Briefings);
