using Briefings.Model.Diagnostics;

namespace Briefings.Analysis.Names;

/// <summary>Something that was found in a paragraph.</summary>
/// <param name="Paragraph">Index of the paragraph; <see cref="Title"/> for the title.</param>
/// <param name="Start">Where in its text.</param>
/// <param name="Length">How many UTF-16 units it takes.</param>
/// <param name="Rule">What it breaks.</param>
/// <param name="Hint">What to do.</param>
/// <param name="Arguments">What the rule's message has places for.</param>
internal sealed record Finding(int Paragraph, int Start, int Length, DiagnosticRule Rule, string? Hint, object?[] Arguments)
{
    /// <summary>In place of a paragraph's index.</summary>
    public const int Title = -1;
}
