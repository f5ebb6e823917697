using System.Collections.Immutable;
using Briefings.Analysis.Facts;

namespace Briefings.Analysis.Comparison;

/// <summary>Every fact of a briefing's articles and where it stands. Quotations are left out: words of two languages are never the same.</summary>
internal sealed class StatementIndex
{
    private readonly ImmutableArray<ImmutableArray<ImmutableArray<Statement>>> bySegment;
    private readonly ImmutableArray<ImmutableArray<Statement>> byArticle;

    public StatementIndex(ImmutableArray<ComparedArticle> articles)
    {
        bySegment = [.. articles.Select((a, i) => a.Facts.Select((facts, s) => At(new(i, s), facts)).ToImmutableArray())];
        byArticle = [.. articles.Select((a, i) => At(new(i, Place.Title), a.TitleFacts).Concat(bySegment[i].SelectMany(s => s)).ToImmutableArray())];
        All = [.. byArticle.SelectMany(s => s)];
    }

    /// <summary>In the order of the articles, titles before texts.</summary>
    public ImmutableArray<Statement> All { get; }

    /// <summary>What an article states, its title first.</summary>
    public ImmutableArray<Statement> Of(int article) => byArticle[article];

    /// <summary>What some segments of an article state, in their order.</summary>
    public IEnumerable<Statement> In(int article, ImmutableArray<int> segments) => segments.SelectMany(s => bySegment[article][s]);

    /// <summary>What a segment states; nothing for a title.</summary>
    public ImmutableArray<Statement> At(Place place) => place.IsInText ? bySegment[place.Article][place.Segment] : [];

    private static ImmutableArray<Statement> At(Place place, ImmutableArray<Fact> facts) =>
        [.. facts.Where(f => f.Kind != FactKind.Quotation).Select(f => new Statement(place, f)).Order()];
}
