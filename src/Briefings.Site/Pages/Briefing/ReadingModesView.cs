using System.Collections.Immutable;
using Briefings.Site.Pages.Frame;

namespace Briefings.Site.Pages.Briefing;

/// <summary>A pair of languages that a briefing can be read in.</summary>
/// <param name="Left">The language on the reader's side, by its own name.</param>
/// <param name="Right">The other; null where there is none.</param>
/// <param name="Href">The page.</param>
/// <param name="IsCurrent">True where that is the page it stands on.</param>
public sealed record PairView(TextView Left, TextView? Right, string Href, bool IsCurrent);

/// <summary>A language to read alone.</summary>
/// <param name="Tag">Its BCP 47 tag.</param>
/// <param name="Name">Its own name.</param>
public sealed record ReadingLanguageView(string Tag, TextView Name);

/// <summary>The ways to read two facing texts: both, each alone, and one with the other on demand.</summary>
/// <param name="Left">The language on the reader's side.</param>
/// <param name="Right">The other.</param>
public sealed record ReadingModesView(ReadingLanguageView Left, ReadingLanguageView Right);

/// <summary>What is told of an entity where it is first named.</summary>
/// <param name="Id">The id to describe a link by.</param>
/// <param name="Type">What it is, in words.</param>
/// <param name="Names">Its names in the languages of the page's pair, the reader's side first; a name that both share is there once.</param>
/// <param name="About">Who or what it is; null where nothing is said.</param>
/// <param name="Href">Its page.</param>
public sealed record EntityCardView(string Id, string Type, ImmutableArray<TextView> Names, TextView? About, string Href);
