using System.Collections.Immutable;

namespace Briefings.Analysis.Merging;

/// <summary>What is known of a site's briefings from an earlier run. Safe to use from several threads.</summary>
/// <param name="words">The words that all of the site taught then, and its briefings were merged with.</param>
/// <param name="briefings">By id: those of which nothing has changed that they are made from.</param>
public sealed class KeptSite(SiteWords words, IReadOnlyDictionary<string, KeptBriefing> briefings)
{
    private readonly Lock gate = new();
    private (SiteWords Now, SiteWords Changed)? last;

    /// <summary>Nothing known.</summary>
    public static KeptSite Nothing { get; } = new(SiteWords.None, ImmutableDictionary<string, KeptBriefing>.Empty);

    /// <summary>True where something is known of a briefing.</summary>
    public bool Knows(string id) => briefings.ContainsKey(id);

    /// <summary>What is known of a briefing; null for nothing.</summary>
    internal KeptBriefing? Of(string id) => briefings.GetValueOrDefault(id);

    /// <summary>True where merging a briefing with these words would find just what is known.</summary>
    internal bool HoldsWith(KeptBriefing briefing, SiteWords now)
    {
        var changed = Changed(now);
        return briefing.Taught.All(t => !changed.ByLanguages.TryGetValue((t.Left, t.Right), out var pairs) || !pairs.Pairs.Any(t.MayHold));
    }

    private SiteWords Changed(SiteWords now)
    {
        lock (gate)
        {
            if (last is not { } known || !ReferenceEquals(known.Now, now))
            {
                last = known = (now, words.Changes(now));
            }

            return known.Changed;
        }
    }
}
