using System.Collections.Immutable;
using Briefings.Analysis.Facts;

namespace Briefings.Analysis.Alignment;

/// <summary>A segment as the aligner sees it.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Figures">The dates, amounts, numbers and percentages it states.</param>
/// <param name="EntityIds">The entities it names.</param>
public sealed record AlignableSegment(string Text, ImmutableArray<FactKey> Figures, ImmutableArray<string> EntityIds);
