using System.Collections.Concurrent;
using System.Collections.Immutable;
using Briefings.Model.Texts;

namespace Briefings.Content.Briefings;

/// <summary>Briefings that were completed before, each with what it was made of: where that is the same, so is the briefing.</summary>
internal sealed class CompletedBriefings
{
    private readonly ConcurrentDictionary<string, Completed> briefings = new(StringComparer.Ordinal);

    /// <summary>The briefing of a folder; completed now where its folder, or one that lends it articles, was read again since.</summary>
    public ReadBriefing Get(ReadFolder own, ArticleShelf shelf, ImmutableArray<LanguageTag> languages)
    {
        var name = own.Folder.Folder.Name;
        if (briefings.TryGetValue(name, out var completed) && completed.IsOf(own, shelf, languages))
        {
            return completed.Result;
        }

        var result = BriefingReader.Complete(own, shelf, languages);
        briefings[name] = new(own, languages, shelf.LendersTo(own, result.Borrowed), result);
        return result;
    }

    /// <summary>The briefing that was completed last of a folder; null for none.</summary>
    public ReadBriefing? Find(string name) => briefings.GetValueOrDefault(name)?.Result;

    private sealed record Completed(ReadFolder Own, ImmutableArray<LanguageTag> Languages, ImmutableArray<ReadFolder?> Lenders, ReadBriefing Result)
    {
        public bool IsOf(ReadFolder own, ArticleShelf shelf, ImmutableArray<LanguageTag> languages) =>
            ReferenceEquals(own, Own) && languages.SequenceEqual(Languages) && (Result.Borrowed.IsEmpty || IsLentBy(shelf.LendersTo(own, Result.Borrowed)));

        // An article that was not there is always looked for again, since the message names those that are.
        private bool IsLentBy(ImmutableArray<ReadFolder?> lenders) =>
            !lenders.Contains(null) && lenders.AsSpan().SequenceEqual(Lenders.AsSpan(), ReferenceEqualityComparer.Instance);
    }
}
