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
    public FormerFile? File(BriefingPath path, string content) => blobs.Read(content, InputLimits.TextBytes) is { } bytes ? FormerFiles.Read(path, bytes, languages) : null;

    /// <summary>How many corrections a briefing listed before a change.</summary>
    public int CorrectionsBefore(SeenChange change)
    {
        var ofBriefing = details[change.Path.Id];
        var content = ofBriefing.FirstOrDefault(d => d.Commit == change.Logged.Commit) is { } same
            ? same.Before
            : ofBriefing.FirstOrDefault(d => d.Commit > change.Logged.Commit)?.After;
        return content is null ? 0 : Corrections(content);
    }

    private int Corrections(string content)
    {
        if (!corrections.TryGetValue(content, out var count))
        {
            corrections[content] = count = blobs.Read(content, InputLimits.TextBytes) is { } bytes ? FormerFiles.Corrections(bytes, languages) : 0;
        }

        return count;
    }
}
