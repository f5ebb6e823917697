using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Analysis.Alignment.Words;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Merging;

/// <summary>The word pairs that a site's briefings teach, for each two languages.</summary>
/// <param name="ByLanguages">By the two languages, the one that is ordinally first on the left.</param>
public sealed record SiteWords(FrozenDictionary<(LanguageTag Left, LanguageTag Right), LearnedWords> ByLanguages)
{
    /// <summary>Nothing learned.</summary>
    public static SiteWords None { get; } = new(FrozenDictionary<(LanguageTag Left, LanguageTag Right), LearnedWords>.Empty);

    /// <summary>Nothing learned, without waiting.</summary>
    internal static Lazy<SiteWords> Nothing { get; } = new(None);

    /// <summary>Learns from all briefings. Their order does not matter.</summary>
    /// <param name="taught">By briefing: what its articles teach.</param>
    internal static SiteWords Learn(IEnumerable<ImmutableArray<TaughtPair>> taught) => new(taught
        .SelectMany((pairs, briefing) => pairs.Select(p => (Briefing: briefing, Pair: p)))
        .GroupBy(x => (x.Pair.Left, x.Pair.Right))
        .ToFrozenDictionary(
            g => g.Key,
            g => WordLearner.Learn(g.GroupBy(x => x.Briefing).Select(b => b.SelectMany(x => x.Pair.Words).ToImmutableArray()))));

    /// <summary>What was learned of two languages.</summary>
    public LearnedWords Of(LanguageTag left, LanguageTag right) =>
        ByLanguages.TryGetValue((left, right), out var words) ? words
        : ByLanguages.TryGetValue((right, left), out var turned) ? turned.Mirrored()
        : LearnedWords.None;

    /// <summary>Learns from all briefings of a site when somebody asks.</summary>
    /// <param name="briefings">The briefings; analysed then, unless they are.</param>
    /// <param name="before">What was learned before; the very same object where it still holds.</param>
    internal static Lazy<SiteWords> LearnedLater(ImmutableArray<KnownBriefing> briefings, Lazy<SiteWords> before)
    {
        // Not the former itself, unless it is known: it would hold on to all that were before it.
        var known = before.IsValueCreated ? before.Value : None;
        return new(() => Learn(briefings.Select(b => b.Taught)).Keeping(known));
    }

    /// <summary>The same words, as the very object that they were before where that taught the same.</summary>
    public SiteWords Keeping(SiteWords before) =>
        ByLanguages.Count == before.ByLanguages.Count
        && ByLanguages.All(w => before.ByLanguages.TryGetValue(w.Key, out var known) && known.Pairs.SequenceEqual(w.Value.Pairs)) ? before : this;

    /// <summary>The pairs that are not the same here and there, be it in their strength: of both.</summary>
    internal SiteWords Changes(SiteWords other) => new(ByLanguages.Keys.Union(other.ByLanguages.Keys).ToFrozenDictionary(
        l => l,
        l => LearnedWords.Of(Of(l.Left, l.Right).Pairs.Except(other.Of(l.Left, l.Right).Pairs).Union(other.Of(l.Left, l.Right).Pairs.Except(Of(l.Left, l.Right).Pairs)))));
}
