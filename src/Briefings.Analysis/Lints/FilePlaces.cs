using Briefings.Analysis.Merging;
using Briefings.Model.Diagnostics;

namespace Briefings.Analysis.Lints;

/// <summary>Places that an editor can go to, for what is said of a file or folder as a whole.</summary>
internal static class FilePlaces
{
    /// <summary>The first line of a file.</summary>
    public static SourceSpan Top(SourceSpan at) => at.Line > 0 ? at : at with { Line = 1, Column = 1, Length = 1 };

    /// <summary>A file of a briefing, since a folder cannot be opened: the desk's own text, else the first article.</summary>
    public static SourceSpan Of(MergedBriefing briefing) =>
        Top(briefing.Briefing.DeskTexts.Select(d => d.At).Concat(briefing.Articles.Select(a => a.Article.At)).First());
}
