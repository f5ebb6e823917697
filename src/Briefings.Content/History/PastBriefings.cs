using System.Collections.Immutable;
using Briefings.Model.Briefings;
using Briefings.Model.Sites;
using Briefings.Model.Texts;

namespace Briefings.Content.History;

/// <summary>Briefings as they were in former commits. For one thread at a time.</summary>
internal sealed class PastBriefings(GitHistory history, GitBlobs blobs, ImmutableArray<LanguageTag> languages)
{
    private readonly ILookup<string, LoggedChange> details = history.Changes.Where(c => BriefingPath.TryParse(c.Path) is { IsDetails: true })
        .ToLookup(c => BriefingPath.TryParse(c.Path)!.Id, StringComparer.Ordinal);

    private readonly Dictionary<string, int> corrections = new(StringComparer.Ordinal);

    /// <summary>What a file said; null where that cannot be read.</summary>
    public FormerFile? File(BriefingPath path, string id) => blobs.Read(id, InputLimits.TextBytes) is { } content ? File(path, content) : null;

    /// <summary>What a file says that holds this; null where that cannot be read.</summary>
    public FormerFile? File(BriefingPath path, byte[] content) => FormerFiles.Read(path, content, languages);

    /// <summary>How many corrections a briefing listed after the last commit.</summary>
    public int Corrections(string briefing) => details[briefing].FirstOrDefault()?.After is { } id ? Count(id) : 0;

    /// <summary>How many corrections a briefing listed before a change.</summary>
    public int CorrectionsBefore(SeenChange change)
    {
        var ofBriefing = details[change.Path.Id];
        var id = ofBriefing.FirstOrDefault(d => d.Commit == change.Logged.Commit) is { } same
            ? same.Before
            : ofBriefing.FirstOrDefault(d => d.Commit > change.Logged.Commit)?.After;
        return id is null ? 0 : Count(id);
    }

    private int Count(string id)
    {
        if (!corrections.TryGetValue(id, out var count))
        {
            corrections[id] = count = blobs.Read(id, InputLimits.TextBytes) is { } content ? FormerFiles.Corrections(content, languages) : 0;
        }

        return count;
    }
}
