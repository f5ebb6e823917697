using System.Collections.Immutable;
using Briefings.Content.Reading;
using Briefings.Model.Sites;

namespace Briefings.Content.History;

/// <summary>The history of the input by git, if that is what it is kept in. What is not committed yet does not count.</summary>
public sealed class GitHistory
{
    private const string Shallow = "true";

    private GitHistory(InputFile folder, ImmutableArray<LoggedChange> changes, ImmutableSortedDictionary<string, SeenBriefing> seen, FileHistory? files) =>
        (Folder, Changes, Seen, Files) = (folder, changes, seen, files);

    /// <summary>When files were committed, and what became of briefings; null where the repository was fetched without all of its commits
    /// (<c>git clone --depth 1</c>), so that what it tells would not be so.</summary>
    public FileHistory? Files { get; }

    /// <summary>The input folder.</summary>
    internal InputFile Folder { get; }

    /// <summary>All changes, the last commit first.</summary>
    internal ImmutableArray<LoggedChange> Changes { get; }

    /// <summary>What readers of each briefing saw.</summary>
    internal ImmutableSortedDictionary<string, SeenBriefing> Seen { get; }

    /// <summary>Reads it, by one run of git for the whole folder and one that hands out what articles held.</summary>
    /// <param name="inputFolder">The folder.</param>
    /// <param name="displayName">The folder as its editor named it.</param>
    /// <param name="cancellation">Ends the reading early, and git with it.</param>
    /// <returns>Null where there is no git, no repository, or no commit of a file in the folder: then nothing is known.</returns>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static GitHistory? Read(string inputFolder, string displayName, CancellationToken cancellation)
    {
        var folder = InputFile.Named(inputFolder, displayName);
        if (Stamp(folder.FullPath, cancellation) is not { } stamp || GitProcess.Output(folder.FullPath, cancellation, GitLog.Command.AsSpan()) is not { } log)
        {
            return null;
        }

        var changes = GitLog.Parse(log);
        if (changes.IsEmpty || stamp.StartsWith(Shallow, StringComparison.Ordinal))
        {
            return changes.IsEmpty ? null : new(folder, [], ImmutableSortedDictionary<string, SeenBriefing>.Empty, null);
        }

        using var blobs = new GitBlobs(folder.FullPath, cancellation);
        var seen = SeenBriefing.All(changes, id => blobs.Read(id, InputLimits.TextBytes) is { } content && FormerFiles.IsDraft(content));
        return new(folder, changes, seen, new(LastChanges(changes, folder))
        {
            Briefings = seen.ToImmutableSortedDictionary(b => b.Key, b => UpdateDays.Of(b.Value), StringComparer.Ordinal),
        });
    }

    /// <summary>A text that is another one where the history is: of the last commit, and of what is known of those before it.</summary>
    /// <returns>Null where there is no history.</returns>
    public static string? Stamp(string inputFolder, CancellationToken cancellation) =>
        GitProcess.Output(inputFolder, cancellation, "rev-parse", "--is-shallow-repository", "--show-prefix", "HEAD");

    private static ImmutableSortedDictionary<string, DateTimeOffset> LastChanges(ImmutableArray<LoggedChange> changes, InputFile folder) => changes
        .GroupBy(c => c.Path, StringComparer.Ordinal)
        .ToImmutableSortedDictionary(g => $"{folder.DisplayPath}/{g.Key}", g => g.Max(c => c.Moment), StringComparer.Ordinal);
}
