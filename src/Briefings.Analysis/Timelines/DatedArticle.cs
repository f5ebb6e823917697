using System.Collections.Immutable;
using Briefings.Model.Articles;
using Briefings.Model.Dates;

namespace Briefings.Analysis.Timelines;

/// <summary>An article as the timeline sees it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Dates">The dates that its text states, in the order of reading.</param>
public sealed record DatedArticle(Article Article, ImmutableArray<Edtf> Dates)
{
    /// <summary>Its sentences, as far as they give a date; by these it is seen that it tells an event that does not list it.</summary>
    public ImmutableArray<DatedStatement> Statements { get; init; } = [];
}

/// <summary>A sentence that gives a date.</summary>
/// <param name="Dates">The dates; at least one.</param>
/// <param name="EntityIds">The entities it names.</param>
public sealed record DatedStatement(ImmutableArray<Edtf> Dates, ImmutableArray<string> EntityIds)
{
    /// <summary>Those dates that are days which the sentence gives in figures: “yesterday” and “on Monday” are reckoned, and prove no other date.</summary>
    public ImmutableArray<Edtf> Days { get; init; } = [];
}
