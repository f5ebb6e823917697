using System.Collections.Immutable;
using Briefings.Site.Pages.Frame;

namespace Briefings.Site.Pages.Following;

/// <summary>Something that can be followed.</summary>
/// <param name="Title">What.</param>
/// <param name="Href">The page that shows the same.</param>
/// <param name="Links">Its feeds by format, and its calendar where it has one.</param>
public sealed record FeedEntryView(TextView Title, string Href, ImmutableArray<LinkView> Links);

/// <summary>Things that can be followed, under a heading.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Note">What to know about them; null where nothing is.</param>
/// <param name="Entries">Them.</param>
public sealed record FeedGroupView(string Title, string? Note, ImmutableArray<FeedEntryView> Entries);

/// <summary>What can be followed, and how.</summary>
/// <param name="Groups">By what it is, the languages first.</param>
/// <param name="Opml">The list of subscriptions for feed readers.</param>
public sealed record FeedsView(ImmutableArray<FeedGroupView> Groups, string Opml);
