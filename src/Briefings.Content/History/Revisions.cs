using System.Collections.Immutable;
using Briefings.Content.Reading;
using Briefings.Model.Briefings;
using Briefings.Model.Sites;
using Briefings.Model.Texts;

namespace Briefings.Content.History;

/// <summary>Reads what published files said before and after they were changed.</summary>
public static class Revisions
{
    /// <summary>How many changes are looked at: the latest.</summary>
    public const int Most = 2000;

    /// <summary>The latest changes of files that were there before and after: those that are not committed yet, then the last commit first.</summary>
    /// <param name="history">The history.</param>
    /// <param name="languages">The languages of the site.</param>
    /// <param name="today">The day that changes count for that are not committed yet.</param>
    /// <param name="dayOf">The day of a moment, as the site counts them.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static ImmutableArray<Revision> Read(
        GitHistory history, ImmutableArray<LanguageTag> languages, DateOnly today, Func<DateTimeOffset, DateOnly> dayOf, CancellationToken cancellation)
    {
        using var blobs = new GitBlobs(history.Folder.FullPath, cancellation);
        var past = new PastBriefings(history, blobs, languages);
        return [.. Uncommitted(history, past, today).Concat(Committed(history, past, dayOf)).Take(Most)];
    }

    private static IEnumerable<Revision> Committed(GitHistory history, PastBriefings past, Func<DateTimeOffset, DateOnly> dayOf) =>
        from change in history.Seen.Values.SelectMany(b => b.Later)
            .Where(c => c is { Kind: ChangeKind.Changed, Logged: { Before: not null, After: not null } })
            .OrderBy(c => c.Logged.Commit).ThenBy(c => c.Logged.Path, StringComparer.Ordinal)
            .Take(Most)
        let before = past.File(change.Path, change.Logged.Before!)
        let after = past.File(change.Path, change.Logged.After!)
        where before is not null && after is not null
        select new Revision(change.Path.Id, $"{history.Folder.DisplayPath}/{change.Logged.Path}", dayOf(change.Logged.Moment), past.CorrectionsBefore(change), before, after);

    private static IEnumerable<Revision> Uncommitted(GitHistory history, PastBriefings past, DateOnly today) =>
        from briefing in history.Seen
        from shown in briefing.Value.Shown
        let path = new BriefingPath(briefing.Key, shown.Key)
        let file = history.Folder.Inside(path.Below)
        let content = TextFile.Content(file)
        where content is not null && !GitBlobId.IsOf(shown.Value, content)
        let before = past.File(path, shown.Value)
        let after = past.File(path, content)
        where before is not null && after is not null
        select new Revision(path.Id, file.DisplayPath, today, past.Corrections(path.Id), before, after);
}
