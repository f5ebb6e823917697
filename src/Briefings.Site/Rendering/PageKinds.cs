using System.Collections.Immutable;

namespace Briefings.Site.Rendering;

/// <summary>The kinds of page, which are the names of their layouts.</summary>
public static class PageKinds
{
    /// <summary>A list of the latest briefings.</summary>
    public const string Home = "home";

    /// <summary>A bilingual briefing.</summary>
    public const string Briefing = "briefing";

    /// <summary>The index of entities.</summary>
    public const string Glossary = "glossary";

    /// <summary>An entity.</summary>
    public const string Entity = "entity";

    /// <summary>The publishers.</summary>
    public const string Sources = "sources";

    /// <summary>A publisher.</summary>
    public const string Source = "source";

    /// <summary>The topics.</summary>
    public const string Topics = "topics";

    /// <summary>A topic.</summary>
    public const string Topic = "topic";

    /// <summary>The events of all briefings.</summary>
    public const string Timeline = "timeline";

    /// <summary>The search.</summary>
    public const string Search = "search";

    /// <summary>The feeds.</summary>
    public const string Feeds = "feeds";

    /// <summary>What was corrected.</summary>
    public const string Corrections = "corrections";

    /// <summary>The files to take away.</summary>
    public const string Data = "data";

    /// <summary>A free page.</summary>
    public const string FreePage = "free-page";

    /// <summary>The choice of language.</summary>
    public const string Languages = "languages";

    /// <summary>What is shown for an address that does not exist.</summary>
    public const string NotFound = "not-found";

    /// <summary>How the briefings stand. It is none of the site's pages, and a theme may do without it.</summary>
    public const string Desk = "desk";

    /// <summary>All that a site has.</summary>
    public static ImmutableArray<string> All { get; } =
        [Home, Briefing, Glossary, Entity, Sources, Source, Topics, Topic, Timeline, Search, Feeds, Corrections, Data, FreePage, Languages, NotFound];
}
