namespace Briefings.Model.Diagnostics;

/// <summary>Where an authored value stands.</summary>
/// <param name="File">The file as it is shown to its editor, with forward slashes: <c>input/site.yml</c>.</param>
/// <param name="Line">The line, from 1; 0 where the file as a whole is meant.</param>
/// <param name="Column">The UTF-16 unit in the line, from 1.</param>
/// <param name="Length">How many units the value takes on that line; at least 1.</param>
public readonly record struct SourceSpan(string File, int Line, int Column, int Length = 1)
{
    /// <summary>A file as a whole.</summary>
    public static SourceSpan Whole(string file) => new(file, 0, 0);
}
