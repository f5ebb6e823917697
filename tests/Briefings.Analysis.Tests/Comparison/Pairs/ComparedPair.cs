using System.Collections.Immutable;
using Briefings.Analysis.Facts;
using Briefings.Model.Articles;

namespace Briefings.Analysis.Tests.Comparison.Pairs;

/// <summary>Two short texts about one event, and what a careful reader says of them.</summary>
/// <param name="Name">What the pair is called.</param>
/// <param name="Left">The first text.</param>
/// <param name="Right">The second.</param>
/// <param name="Expected">Everything that a source may be accused of, and what else is worth telling.</param>
internal sealed record ComparedPair(string Name, Article Left, Article Right, ImmutableArray<ExpectedReading> Expected)
{
    /// <summary>The same with the texts in the other order.</summary>
    public ComparedPair Swapped() => new(Name, Right, Left, [.. Expected.Select(e => e with { Side = 1 - e.Side })]);
}

/// <summary>What is expected of one text for one fact.</summary>
/// <param name="Value">The fact as the file has it.</param>
/// <param name="Fact">The fact; null for how certain the pair's statement is.</param>
/// <param name="Side">0 for the left text, 1 for the right one.</param>
/// <param name="State">What the text does with it.</param>
internal sealed record ExpectedReading(string Value, Fact? Fact, int Side, ReadingState State);
