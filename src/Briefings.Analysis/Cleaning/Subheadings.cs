using System.Collections.Immutable;

namespace Briefings.Analysis.Cleaning;

/// <summary>Tells subheadings from paragraphs.</summary>
internal static class Subheadings
{
    /// <summary>The indices of the subheadings: single headline-like lines with a paragraph below, in a text that sets full stops.</summary>
    /// <remarks>Several such lines in a row are a list, not headings.</remarks>
    public static ImmutableHashSet<int> Find(ImmutableArray<RawParagraph> paragraphs) =>
        TextShape.UsesFullStops(paragraphs)
            ? [.. Enumerable.Range(0, paragraphs.Length - 1).Where(i => StandsAlone(paragraphs, i))]
            : [];

    private static bool StandsAlone(ImmutableArray<RawParagraph> paragraphs, int index) =>
        TextShape.IsHeadingLike(paragraphs[index])
        && !TextShape.IsHeadingLike(paragraphs[index + 1])
        && (index == 0 || !TextShape.IsHeadingLike(paragraphs[index - 1]));
}
