using System.Collections.Immutable;

namespace Briefings.Model.Sites;

/// <summary>What a day did to a file, as its readers see it: of drafts they see nothing.</summary>
public enum ChangeKind
{
    /// <summary>It came.</summary>
    Added,

    /// <summary>It is another than before.</summary>
    Changed,

    /// <summary>It went, or became a draft again.</summary>
    Removed,
}

/// <summary>A file of a briefing that a day changed.</summary>
/// <param name="Name">Its name in the briefing's folder.</param>
/// <param name="Kind">What was done to it.</param>
public sealed record FileChange(string Name, ChangeKind Kind);

/// <summary>A day on which a briefing was changed.</summary>
/// <param name="Day">The day, in UTC.</param>
/// <param name="Files">What was changed, by name; never empty.</param>
public sealed record UpdateDay(DateOnly Day, ImmutableArray<FileChange> Files);

/// <summary>What became of a briefing since it was first published, by the commits of its folder's files.</summary>
/// <param name="Published">The day, in UTC, of the first commit in which it had an article that is no draft.</param>
/// <param name="Updates">The days on which later commits changed it, earliest first; the first may be the day it was published.</param>
public sealed record BriefingHistory(DateOnly Published, ImmutableArray<UpdateDay> Updates);
