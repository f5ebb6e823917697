using System.Collections.Immutable;
using Briefings.Model.Articles;

namespace Briefings.Analysis.Segments;

/// <summary>A paragraph of an article: one block of prose.</summary>
/// <param name="Id">An id that stays the same while its words do.</param>
/// <param name="Block">The block it is made from.</param>
/// <param name="FirstSegment">Index of its first sentence in <see cref="SegmentedArticle.Segments"/>.</param>
/// <param name="SegmentCount">How many sentences it has, at least 1.</param>
public sealed record Paragraph(string Id, Block Block, int FirstSegment, int SegmentCount);

/// <summary>An article cut into paragraphs and sentences. Code and breaks are in neither.</summary>
/// <param name="Article">The article.</param>
/// <param name="Paragraphs">Its blocks of prose that have words, in order.</param>
/// <param name="Segments">All its sentences, in order.</param>
public sealed record SegmentedArticle(Article Article, ImmutableArray<Paragraph> Paragraphs, ImmutableArray<Segment> Segments);
