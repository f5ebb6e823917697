using System.Collections.Immutable;
using Briefings.Site.Pages.Frame;

namespace Briefings.Site.Pages.Lists;

/// <summary>A briefing in a list.</summary>
/// <param name="Title">Its title, linked to the page in the title's language.</param>
/// <param name="Summary">What it is about; null where nothing is said.</param>
/// <param name="IsMachine">True where title or summary come from an article that a program translated.</param>
/// <param name="Published">When its first article was published.</param>
/// <param name="IsForeign">True where it is not written in the reader's language.</param>
/// <param name="Versions">Its pages in the site's languages.</param>
/// <param name="SourceLanguages">The languages of its articles, by their own names.</param>
/// <param name="Articles">How many articles it merges.</param>
/// <param name="Voices">How many of them are independent of each other.</param>
/// <param name="Topics">Its topics.</param>
public sealed record CardView(
    LinkView Title,
    TextView? Summary,
    bool IsMachine,
    DateView Published,
    bool IsForeign,
    ImmutableArray<LinkView> Versions,
    ImmutableArray<TextView> SourceLanguages,
    int Articles,
    int Voices,
    ImmutableArray<LinkView> Topics);

/// <summary>A part of a long list.</summary>
/// <param name="Cards">The briefings of this part, newest first.</param>
/// <param name="Number">Which part, from 1.</param>
/// <param name="Count">How many parts there are.</param>
/// <param name="Newer">The part before; null for the first.</param>
/// <param name="Older">The part after; null for the last.</param>
public sealed record CardListView(ImmutableArray<CardView> Cards, int Number, int Count, string? Newer, string? Older)
{
    /// <summary>True where there is more than one part.</summary>
    public bool IsLong => Count > 1;
}
