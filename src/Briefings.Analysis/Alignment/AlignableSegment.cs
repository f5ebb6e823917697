using System.Collections.Immutable;
using Briefings.Analysis.Facts;

namespace Briefings.Analysis.Alignment;

/// <summary>A segment as the aligner sees it.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Figures">The dates, amounts, numbers and percentages it states.</param>
/// <param name="EntityIds">The entities it names.</param>
public sealed record AlignableSegment(string Text, ImmutableArray<FactKey> Figures, ImmutableArray<string> EntityIds)
{
    /// <summary>Where each figure starts, in UTF-16 units. Where these are not as many as the figures, every sentence of the segment is taken to state them all.</summary>
    public ImmutableArray<int> FigureStarts { get; init; } = [];

    /// <summary>Where each entity is named, likewise.</summary>
    public ImmutableArray<int> EntityStarts { get; init; } = [];

    /// <summary>A segment with what was found in it.</summary>
    /// <param name="text">Its words.</param>
    /// <param name="facts">What it states, entities among it; quotations do not count.</param>
    public static AlignableSegment Of(string text, IReadOnlyCollection<Fact> facts)
    {
        var figures = facts.Where(f => f.Kind is not (FactKind.Entity or FactKind.Quotation)).ToImmutableArray();
        var entities = facts.Where(f => f.EntityId is not null).ToImmutableArray();
        return new(text, [.. figures.Select(f => f.Key)], [.. entities.Select(e => e.EntityId!)])
        {
            FigureStarts = [.. figures.Select(f => f.Start)],
            EntityStarts = [.. entities.Select(e => e.Start)],
        };
    }
}
