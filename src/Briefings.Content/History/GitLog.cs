using System.Collections.Immutable;
using System.Globalization;

namespace Briefings.Content.History;

/// <summary>A file that a commit changed.</summary>
/// <param name="Commit">The commit's number: 0 for the last one, more for those before it.</param>
/// <param name="Path">Its path below the folder that was asked about.</param>
/// <param name="Moment">When it was committed, in UTC.</param>
/// <param name="Before">The id of what it held before; null where there was no such file.</param>
/// <param name="After">The id of what it held then; null where the commit removed it.</param>
internal sealed record LoggedChange(int Commit, string Path, DateTimeOffset Moment, string? Before, string? After);

/// <summary>Reads what <c>git log -z --raw</c> writes, each commit headed by a mark and its moment in seconds since 1970.</summary>
internal static class GitLog
{
    private const string Mark = "//";
    private const long LastMoment = 253_370_764_799;

    /// <summary>The command. Along the first parents a merge is one change, made when it came into the branch; what went on before in another branch no reader saw.</summary>
    public static ImmutableArray<string> Command { get; } =
    [
        "-c", "log.diffMerges=first-parent", "log", "--first-parent", "-m", "--no-show-signature", "--no-ext-diff", "--no-renames", "--no-color", "--no-notes",
        "--relative", "--raw", "--no-abbrev", "-z", "--format=" + Mark + "%ct", "--", ".",
    ];

    /// <summary>All changes of ordinary files, in the order of the log: the last commit first.</summary>
    /// <param name="log">What git wrote.</param>
    public static ImmutableArray<LoggedChange> Parse(string log)
    {
        var changes = ImmutableArray.CreateBuilder<LoggedChange>();
        var (commit, moment) = (-1, DateTimeOffset.UnixEpoch);
        var parts = log.Split('\0');
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i].AsSpan().TrimStart('\n');
            if (part.StartsWith(Mark, StringComparison.Ordinal))
            {
                (commit, moment) = (commit + 1, Moment(part[Mark.Length..]) ?? moment);
            }
            else if (part.StartsWith(':') && i + 1 < parts.Length && Change(commit, part[1..], parts[++i], moment) is { } change)
            {
                changes.Add(change);
            }
        }

        return changes.ToImmutable();
    }

    // 100644 100644 <id before> <id after> M
    private static LoggedChange? Change(int commit, ReadOnlySpan<char> fields, string path, DateTimeOffset moment)
    {
        Span<Range> at = stackalloc Range[6];
        return fields.Split(at, ' ') == 5
            ? new(commit, path, moment, Id(fields[at[0]], fields[at[2]]), Id(fields[at[1]], fields[at[3]]))
            : null;
    }

    // What is no file (a link, a submodule) holds nothing that could be read.
    private static string? Id(ReadOnlySpan<char> mode, ReadOnlySpan<char> id) => mode.StartsWith("100", StringComparison.Ordinal) ? id.ToString() : null;

    // A commit may name any moment; one that no calendar of every time zone has is that of the commit after it.
    private static DateTimeOffset? Moment(ReadOnlySpan<char> seconds) =>
        long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= LastMoment ? DateTimeOffset.FromUnixTimeSeconds(count) : null;
}
