using System.Collections.Immutable;
using Briefings.Analysis.Alignment;
using Briefings.Analysis.Facts;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Comparison;

/// <summary>Finds the noun that an article puts alone where another has it with the name: “the prefect, Alain Mercadier”, “le préfet”.</summary>
/// <remarks>What the aligner tied is the noun itself, so that the glossary need not say what the entity is.</remarks>
internal static class Appositions
{
    /// <summary>So many words before a name, and behind its comma, can say what it is the name of.</summary>
    private const int Reach = 4;

    private const int Stem = 4;

    /// <summary>The noun, with its segment; null where none can be told to stand for the entity.</summary>
    /// <param name="entity">The entity that the bead's left side names.</param>
    /// <param name="linked">The bead.</param>
    /// <param name="briefing">For texts, languages and the kinds of entities.</param>
    public static (int Segment, string Noun)? Find(Entity entity, LinkedBead linked, ComparedBriefing briefing)
    {
        var beside = WordsBeside(entity, linked, briefing);
        if (beside.IsEmpty)
        {
            return null;
        }

        ImmutableArray<Evidence> ties = [.. linked.Bead.Evidence.Where(e => e.Kind is EvidenceKind.Lexicon or EvidenceKind.Cognate && beside.Any(w => IsOne(w, e.Left)))];
        var free = ties.IsEmpty ? [] : Anonymity.Free(entity, (linked.Right, linked.Bead.Right), briefing)
            .Where(f => ties.Any(t => IsOne(t.Right, f.Noun.Text)) && StandsAlone(f.Noun, briefing.Articles[linked.Right].Segments[f.Segment].Text))
            .ToList();
        return free is [var found] && !IsAnothersNoun(entity, found.Noun, linked.Right, briefing) ? (found.Segment, found.Noun.Text) : null;
    }

    private static ImmutableArray<string> WordsBeside(Entity entity, LinkedBead linked, ComparedBriefing briefing) =>
    [
        .. from segment in linked.Bead.Left
           from name in briefing.Articles[linked.Left].Facts[segment]
           where name.Kind == FactKind.Entity && string.Equals(name.EntityId, entity.Id, StringComparison.Ordinal)
           from word in WordsBeside(name, briefing.Articles[linked.Left].Segments[segment].Text)
           select word,
    ];

    // Before the name up to a sign, save a comma that touches it; behind it only what a comma sets off.
    private static IEnumerable<string> WordsBeside(Fact name, string text)
    {
        var before = text[..name.Start].TrimEnd().TrimEnd(',', '،', '、');
        var start = before.LastIndexOfAny([',', ';', ':', '.', '(', '«', '“', '،', '؛', '。', '、']) + 1;
        var after = text[name.End..];
        var end = after.StartsWith(", ", StringComparison.Ordinal) ? after.IndexOfAny([',', '.', ';', ':'], 2) : 0;
        return Words(before[start..]).TakeLast(Reach).Concat(end > 0 ? Words(after[..end]).Take(Reach) : []);
    }

    // “Minister X.” of a name that is not known is no unnamed minister; scripts without capitals show it only by where the clause ends.
    private static bool StandsAlone(GenericNoun noun, string text)
    {
        var rest = text.AsSpan(noun.End);
        var at = rest.IndexOfAnyExcept(' ', '\u00a0');
        return at < 0 || (char.IsLetter(rest[at]) ? at > 0 && char.IsLower(rest[at]) : !char.IsLetterOrDigit(rest[at]));
    }

    // The article calls somebody else by the same noun: that one is meant.
    private static bool IsAnothersNoun(Entity entity, GenericNoun noun, int article, ComparedBriefing briefing) =>
        briefing.Articles[article].Facts.Select((facts, i) => (Facts: facts, briefing.Articles[article].Segments[i].Text)).Any(s => s.Facts.Any(f =>
            f.Kind == FactKind.Entity && !string.Equals(f.EntityId, entity.Id, StringComparison.Ordinal)
            && briefing.Entities.GetValueOrDefault(f.EntityId ?? "")?.Type == entity.Type
            && WordsBeside(f, s.Text).Any(w => IsOne(w, noun.Text))));

    private static bool IsOne(string one, string other)
    {
        var (a, b) = (Folding.Fold(one), Folding.Fold(other));
        var shared = Math.Min(a.Length, b.Length);
        return shared > 0 && (string.Equals(a, b, StringComparison.Ordinal)
            || (shared >= Stem && string.Equals(a[..Stem], b[..Stem], StringComparison.Ordinal) && Math.Abs(a.Length - b.Length) <= Stem)
            || a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Words(string text) => text.Split([' ', '\u00a0', '\'', '’', ','], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 1);
}
