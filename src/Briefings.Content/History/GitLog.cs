using System.Collections.Immutable;
using System.Globalization;
using Briefings.Model.Sites;

namespace Briefings.Content.History;

/// <summary>Reads what <c>git log -z --name-only</c> writes, each commit headed by a mark and its moment in seconds since 1970.</summary>
internal static class GitLog
{
    /// <summary>What stands in front of a commit's moment: a sign that begins no path.</summary>
    public const string Mark = "//";

    /// <summary>The latest moment of each file; null where there is no commit.</summary>
    /// <param name="log">What git wrote.</param>
    /// <param name="displayName">The folder that the paths in it start from, as its editor named it.</param>
    public static FileHistory? Parse(string log, string displayName)
    {
        var changes = ImmutableSortedDictionary.CreateBuilder<string, DateTimeOffset>(StringComparer.Ordinal);
        var moment = DateTimeOffset.UnixEpoch;
        foreach (var part in log.Split('\0').Select(p => p.TrimStart('\n')).Where(p => p.Length > 0))
        {
            if (part.StartsWith(Mark, StringComparison.Ordinal))
            {
                moment = Moment(part[Mark.Length..]) ?? moment;
            }
            else
            {
                var file = $"{displayName}/{part}";
                changes[file] = changes.TryGetValue(file, out var other) && other > moment ? other : moment;
            }
        }

        return changes.Count == 0 ? null : new(changes.ToImmutable());
    }

    private static DateTimeOffset? Moment(string seconds) =>
        long.TryParse(seconds, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count)
        && count >= DateTimeOffset.MinValue.ToUnixTimeSeconds() && count <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(count)
            : null;
}
