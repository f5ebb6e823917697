using System.Collections.Immutable;
using Briefings.Model.Sites;

namespace Briefings.Content.History;

/// <summary>A change of a briefing's file that readers could see.</summary>
/// <param name="Path">The file.</param>
/// <param name="Kind">What was done to it.</param>
/// <param name="Logged">The change as git has it.</param>
internal sealed record SeenChange(BriefingPath Path, ChangeKind Kind, LoggedChange Logged);

/// <summary>What readers of a briefing saw happen.</summary>
/// <param name="Published">When it was first published.</param>
/// <param name="Later">What was changed by later commits, earliest first.</param>
/// <param name="Shown">By name: the id of what each file held that they see after the last commit.</param>
internal sealed record SeenBriefing(DateTimeOffset Published, ImmutableArray<SeenChange> Later, ImmutableSortedDictionary<string, string> Shown)
{
    /// <summary>What readers of each briefing saw, by its id; without those that were never published.</summary>
    /// <param name="changes">All changes, the last commit first.</param>
    /// <param name="isDraft">Whether what an article held, by its id, says that it is a draft.</param>
    public static ImmutableSortedDictionary<string, SeenBriefing> All(ImmutableArray<LoggedChange> changes, Func<string, bool> isDraft) => changes
        .Select(c => (Path: BriefingPath.TryParse(c.Path), Change: c)).Where(c => c.Path is not null)
        .GroupBy(c => c.Path!.Id, StringComparer.Ordinal)
        .Select(g => (Id: g.Key, Seen: Of([.. g.Reverse().Select(c => (c.Path!, c.Change))], isDraft)))
        .Where(b => b.Seen is not null)
        .ToImmutableSortedDictionary(b => b.Id, b => b.Seen!, StringComparer.Ordinal);

    private static SeenBriefing? Of(ImmutableArray<(BriefingPath Path, LoggedChange Change)> earliestFirst, Func<string, bool> isDraft)
    {
        var shown = new Dictionary<string, string>(StringComparer.Ordinal);
        var seen = new List<SeenChange>();
        LoggedChange? published = null;
        foreach (var (path, change) in earliestFirst)
        {
            var wasShown = shown.Remove(path.Name);
            var isShown = change.After is { } content && !(path.IsArticle && isDraft(content));
            published ??= path.IsArticle && isShown ? change : null;
            if (isShown)
            {
                shown[path.Name] = change.After!;
            }

            if (Kind(wasShown, isShown) is { } kind)
            {
                seen.Add(new(path, kind, change));
            }
        }

        return published is null
            ? null
            : new(published.Moment, [.. seen.Where(s => s.Logged.Commit < published.Commit)], shown.ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    private static ChangeKind? Kind(bool wasShown, bool isShown) => (wasShown, isShown) switch
    {
        (false, true) => ChangeKind.Added,
        (true, true) => ChangeKind.Changed,
        (true, false) => ChangeKind.Removed,
        _ => null,
    };
}
