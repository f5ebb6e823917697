using System.Collections.Immutable;
using Briefings.Site.Pages.Frame;

namespace Briefings.Site.Pages.Lists;

/// <summary>The home page of a language.</summary>
/// <param name="Title">The site's name.</param>
/// <param name="Description">What the site is; null where nothing is said.</param>
/// <param name="List">The latest briefings.</param>
public sealed record HomeView(TextView Title, TextView? Description, CardListView List);

/// <summary>The topics.</summary>
/// <param name="Topics">By name, in the language's collation.</param>
public sealed record TopicsView(ImmutableArray<TopicLinkView> Topics);

/// <summary>A topic in the list of topics.</summary>
/// <param name="Link">Its page.</param>
/// <param name="Count">How many briefings it has.</param>
public sealed record TopicLinkView(LinkView Link, int Count);

/// <summary>A topic.</summary>
/// <param name="Name">Its name.</param>
/// <param name="About">What it is about; null where nothing is said.</param>
/// <param name="List">Its briefings.</param>
/// <param name="Entities">The entities that most of its briefings name, on the first part of the list.</param>
public sealed record TopicView(TextView Name, TextView? About, CardListView List, ImmutableArray<TopicEntityView> Entities);

/// <summary>An entity that briefings of a topic name.</summary>
/// <param name="Link">The entity.</param>
/// <param name="Count">How many of the topic's briefings name it.</param>
public sealed record TopicEntityView(LinkView Link, int Count);
