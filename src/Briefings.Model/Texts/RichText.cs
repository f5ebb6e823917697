using System.Collections.Immutable;

namespace Briefings.Model.Texts;

/// <summary>What a <see cref="Mark"/> makes of its stretch of text.</summary>
public enum MarkKind
{
    /// <summary>Stressed words.</summary>
    Emphasis,

    /// <summary>Strongly stressed words.</summary>
    Strong,

    /// <summary>Words that were deleted.</summary>
    Strike,

    /// <summary>Literal text of a program.</summary>
    Code,

    /// <summary>A link to <see cref="Mark.Target"/>.</summary>
    Link,

    /// <summary>An image at <see cref="Mark.Target"/>; the marked text is its description.</summary>
    Image,
}

/// <summary>A stretch of a <see cref="RichText"/> that is more than plain.</summary>
/// <param name="Start">Index of its first UTF-16 unit.</param>
/// <param name="Length">Number of UTF-16 units; zero only for an image without description.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Target">Where a link or image leads; null otherwise.</param>
public readonly record struct Mark(int Start, int Length, MarkKind Kind, WebAddress? Target = null);

/// <summary>Plain text with properly nested marks over it, so that analysis sees words and readers see structure.</summary>
/// <param name="Text">The words, in Unicode NFC; a hard line break is <c>\n</c>.</param>
/// <param name="Marks">Outer before inner, in order of their start.</param>
public sealed record RichText(string Text, ImmutableArray<Mark> Marks)
{
    /// <summary>No text.</summary>
    public static readonly RichText Empty = Plain("");

    /// <summary>Text without marks.</summary>
    public static RichText Plain(string text) => new(text, []);
}
