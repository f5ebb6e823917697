using System.Collections.Immutable;
using Briefings.Model.Texts;
using Briefings.Site.Routes;

namespace Briefings.Site.Feeds;

/// <summary>A feed to subscribe to.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Description">What it is about; may be empty.</param>
/// <param name="Home">The page that shows the same; the feed is beside it.</param>
public sealed record Subscription(string Title, string Description, Route Home);

/// <summary>Feeds under a heading.</summary>
/// <param name="Title">The heading; empty where the feeds stand by themselves.</param>
/// <param name="Feeds">The feeds, in the order to show them.</param>
public sealed record SubscriptionGroup(string Title, ImmutableArray<Subscription> Feeds);

/// <summary>The feeds of one language, for a feed reader to take in at once.</summary>
/// <param name="Language">The language.</param>
/// <param name="Title">What they are called together.</param>
/// <param name="Groups">Them, by what they follow.</param>
public sealed record Subscriptions(LanguageTag Language, string Title, ImmutableArray<SubscriptionGroup> Groups);
