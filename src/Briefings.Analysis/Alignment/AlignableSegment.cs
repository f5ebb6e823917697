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
    public static AlignableSegment Of(string text, ImmutableArray<Fact> facts)
    {
        var (figures, figureStarts) = (ImmutableArray.CreateBuilder<FactKey>(facts.Length), ImmutableArray.CreateBuilder<int>(facts.Length));
        var (entities, entityStarts) = (ImmutableArray.CreateBuilder<string>(facts.Length), ImmutableArray.CreateBuilder<int>(facts.Length));
        foreach (var fact in facts)
        {
            if (fact.Kind is not (FactKind.Entity or FactKind.Quotation))
            {
                figures.Add(fact.Key);
                figureStarts.Add(fact.Start);
            }

            if (fact.EntityId is { } entity)
            {
                entities.Add(entity);
                entityStarts.Add(fact.Start);
            }
        }

        return new(text, figures.DrainToImmutable(), entities.DrainToImmutable())
        {
            FigureStarts = figureStarts.DrainToImmutable(),
            EntityStarts = entityStarts.DrainToImmutable(),
        };
    }
}
