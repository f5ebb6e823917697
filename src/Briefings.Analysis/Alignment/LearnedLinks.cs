using Briefings.Analysis.Alignment.Words;

namespace Briefings.Analysis.Alignment;

/// <summary>Links the terms of two sides by words that were learned elsewhere.</summary>
internal static class LearnedLinks
{
    /// <summary>The links with those that the learned words add; the same array where they add none.</summary>
    public static TermLink[][] Add(TermLink[][] links, Side left, Side right, LearnedWords words)
    {
        if (words.Pairs.IsEmpty)
        {
            return links;
        }

        var (lefts, rights) = (Index(left), Index(right));
        var learned = words.Pairs
            .Where(p => lefts.ContainsKey(p.Left) && rights.ContainsKey(p.Right))
            .Select(p => (Left: lefts[p.Left], Link: new TermLink(rights[p.Right], p.Strength, EvidenceKind.Lexicon)))
            .Where(p => !links[p.Left].Any(l => l.Other == p.Link.Other && l.Strength >= p.Link.Strength))
            .ToLookup(p => p.Left, p => p.Link);
        return learned.Count == 0 ? links : [.. links.Select((known, t) => learned.Contains(t) ? WordPairs.Join(known, learned[t]) : known)];
    }

    private static Dictionary<string, int> Index(Side side) => side.Terms.Index().Where(t => t.Item.IsVerbal)
        .ToDictionary(t => t.Item.Key, t => t.Index, StringComparer.Ordinal);
}
