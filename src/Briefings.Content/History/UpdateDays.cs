using System.Collections.Immutable;
using Briefings.Model.Sites;

namespace Briefings.Content.History;

/// <summary>Tells by days what was changed.</summary>
internal static class UpdateDays
{
    /// <summary>The history of a briefing.</summary>
    public static BriefingHistory Of(SeenBriefing briefing)
    {
        var published = Day(briefing.Published);

        // Clocks differ: nothing is told to be changed before it was there.
        var days = briefing.Later.GroupBy(c => Day(c.Logged.Moment) is var day && day > published ? day : published).OrderBy(g => g.Key);
        return new(published, [.. days.Select(g => new UpdateDay(g.Key, Files(g))).Where(d => !d.Files.IsEmpty)]);
    }

    private static ImmutableArray<FileChange> Files(IEnumerable<SeenChange> ofADay) =>
    [
        .. from file in ofADay.GroupBy(c => c.Path.Name, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
           let kind = Kind(file.First().Kind, file.Last().Kind)
           where kind is not null
           select new FileChange(file.Key, kind.Value),
    ];

    // What came and went on one day was not there before, nor after.
    private static ChangeKind? Kind(ChangeKind first, ChangeKind last) => (first, last) switch
    {
        (ChangeKind.Added, ChangeKind.Removed) => null,
        (ChangeKind.Added, _) => ChangeKind.Added,
        (_, ChangeKind.Removed) => ChangeKind.Removed,
        _ => ChangeKind.Changed,
    };

    private static DateOnly Day(DateTimeOffset moment) => DateOnly.FromDateTime(moment.UtcDateTime);
}
