using System.Collections.Immutable;
using Briefings.Analysis.Alignment;
using Briefings.Model.Texts;

namespace Briefings.Cli.Aligning;

/// <summary>One side of an alignment.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Segments">Its segments.</param>
internal sealed record AlignedSide(LanguageTag Language, ImmutableArray<string> Segments)
{
    /// <summary>The words of some segments, on one line.</summary>
    public string Words(ImmutableArray<int> indices) =>
        string.Join(' ', indices.Select(i => Segments[i].Replace('\t', ' ').Replace('\n', ' ').Trim()).Where(s => s.Length > 0));
}

/// <summary>Two texts and how they are aligned.</summary>
/// <param name="Left">The left text.</param>
/// <param name="Right">The right text.</param>
/// <param name="Beads">The beads, in reading order.</param>
internal sealed record AlignedTexts(AlignedSide Left, AlignedSide Right, ImmutableArray<Bead> Beads);
