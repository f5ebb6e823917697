using System.Collections.Immutable;
using Briefings.Model.Briefings;
using Briefings.Model.Sites;
using Briefings.Model.Texts;

namespace Briefings.Content.History;

/// <summary>Reads what published files said before and after they were changed.</summary>
public static class Revisions
{
    /// <summary>How many changes are looked at: the latest.</summary>
    public const int Most = 2000;

    /// <summary>The latest changes of files that were there before and after, the last commit first.</summary>
    /// <param name="history">The history.</param>
    /// <param name="languages">The languages of the site.</param>
    /// <param name="dayOf">The day of a moment, as the site counts them.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static ImmutableArray<Revision> Read(GitHistory history, ImmutableArray<LanguageTag> languages, Func<DateTimeOffset, DateOnly> dayOf, CancellationToken cancellation)
    {
        using var blobs = new GitBlobs(history.Folder.FullPath, cancellation);
        var past = new PastBriefings(history, blobs, languages);
        return
        [
            .. history.Seen.Values.SelectMany(b => b.Later)
                .Where(c => c is { Kind: ChangeKind.Changed, Logged: { Before: not null, After: not null } })
                .OrderBy(c => c.Logged.Commit).ThenBy(c => c.Logged.Path, StringComparer.Ordinal)
                .Take(Most)
                .Select(c => Of(c, $"{history.Folder.DisplayPath}/{c.Logged.Path}", past, dayOf))
                .OfType<Revision>(),
        ];
    }

    private static Revision? Of(SeenChange change, string file, PastBriefings past, Func<DateTimeOffset, DateOnly> dayOf) =>
        past.File(change.Path, change.Logged.Before!) is { } before && past.File(change.Path, change.Logged.After!) is { } after
            ? new(change.Path.Id, file, dayOf(change.Logged.Moment), past.CorrectionsBefore(change), before, after)
            : null;
}
