using System.Collections.Immutable;

namespace Briefings.Model.Sites;

/// <summary>When the files of the input were committed, as far as their history is known.</summary>
/// <param name="LastChanges">By file as its editor knows it (<c>input/briefings/x/gate.fr.md</c>): the moment of the last commit that changed it, in UTC.</param>
public sealed record FileHistory(ImmutableSortedDictionary<string, DateTimeOffset> LastChanges)
{
    /// <summary>By id: what became of the briefings that have been published. One of which every article was a draft in each commit is not among them.</summary>
    public ImmutableSortedDictionary<string, BriefingHistory> Briefings { get; init; } =
        ImmutableSortedDictionary.Create<string, BriefingHistory>(StringComparer.Ordinal);

    /// <summary>The moment a file last changed; null where no commit has it.</summary>
    public DateTimeOffset? LastChange(string file) => LastChanges.TryGetValue(file, out var moment) ? moment : null;
}
