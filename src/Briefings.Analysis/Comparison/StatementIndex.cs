using System.Collections.Immutable;
using Briefings.Analysis.Facts;

namespace Briefings.Analysis.Comparison;

/// <summary>Every fact of a briefing's articles and where it stands. Quotations are left out: words of two languages are never the same.</summary>
internal sealed class StatementIndex
{
    private readonly Statement[][][] bySegment;
    private readonly Statement[][] byArticle;

    public StatementIndex(ImmutableArray<ComparedArticle> articles)
    {
        bySegment = [.. articles.Select((a, i) => a.Facts.Select((facts, s) => At(new(i, s), facts)).ToArray())];
        byArticle = [.. articles.Select((a, i) => At(new(i, Place.Title), a.TitleFacts).Concat(bySegment[i].SelectMany(s => s)).ToArray())];
        All = [.. byArticle.SelectMany(s => s)];
    }

    /// <summary>In the order of the articles, titles before texts.</summary>
    public ImmutableArray<Statement> All { get; }

    /// <summary>What an article states, its title first.</summary>
    public IReadOnlyList<Statement> Of(int article) => byArticle[article];

    /// <summary>What some segments of an article state, in their order.</summary>
    public IEnumerable<Statement> In(int article, ImmutableArray<int> segments) => segments.SelectMany(s => bySegment[article][s]);

    /// <summary>What a segment states; nothing for a title.</summary>
    public IReadOnlyList<Statement> At(Place place) => place.IsInText ? bySegment[place.Article][place.Segment] : [];

    private static Statement[] At(Place place, ImmutableArray<Fact> facts) =>
        [.. facts.Where(f => f.Kind != FactKind.Quotation).Select(f => new Statement(place, f)).Order()];
}
