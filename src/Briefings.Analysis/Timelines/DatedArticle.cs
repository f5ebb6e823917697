using System.Collections.Immutable;
using Briefings.Model.Articles;
using Briefings.Model.Dates;

namespace Briefings.Analysis.Timelines;

/// <summary>An article as the timeline sees it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Dates">The dates that its text states, in the order of reading.</param>
public sealed record DatedArticle(Article Article, ImmutableArray<Edtf> Dates);
