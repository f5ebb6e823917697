using Briefings.Model.Articles;
using Briefings.Model.Diagnostics;

namespace Briefings.Analysis.Names;

/// <summary>Tells where words of a text stand in its file.</summary>
internal static class Places
{
    private const string Opening = "«“\"‘„「『‹";
    private const string Closing = "»”\"’“」』›";

    /// <summary>The place of a stretch of a block: exact where the block is plain text on one line, else the block's start.</summary>
    public static SourceSpan Of(Block block, int start, int length)
    {
        var isAsWritten = block.Text.Marks.IsEmpty && block.At.Length == block.Text.Text.Length && !block.Text.Text.Contains('\n', StringComparison.Ordinal);
        return isAsWritten ? block.At with { Column = block.At.Column + start, Length = Math.Max(1, length) } : block.At;
    }

    /// <summary>True where a stretch stands between quotation marks, and so is somebody else's wording.</summary>
    public static bool IsQuoted(string text, int start, int length)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        var after = text.AsSpan(start + length).TrimStart();
        return before.Length > 0 && after.Length > 0
            && Opening.Contains(before[^1], StringComparison.Ordinal) && Closing.Contains(after[0], StringComparison.Ordinal);
    }
}
