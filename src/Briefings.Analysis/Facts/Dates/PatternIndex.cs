using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Numerics;
using Briefings.Analysis.Languages;

namespace Briefings.Analysis.Facts.Dates;

/// <summary>The patterns that start with one thing: those that stand alone, and those that build upon a date of another.</summary>
internal sealed record PatternGroup(ImmutableArray<CompiledPattern> Flat, ImmutableArray<CompiledPattern> Nested)
{
    /// <summary>No patterns.</summary>
    public static readonly PatternGroup None = new([], []);

    /// <summary>True where it has none.</summary>
    public bool IsEmpty => Flat.IsEmpty && Nested.IsEmpty;

    /// <summary>Those of one group before those of another.</summary>
    public PatternGroup With(PatternGroup other) => new(Flat.AddRange(other.Flat), Nested.AddRange(other.Nested));
}

/// <summary>Patterns by what they start with, so that at a token only those that can start there are tried. Safe to use from several threads.</summary>
/// <remarks>What different starts amount to together is remembered, for it is the same few time and again.</remarks>
internal sealed class PatternIndex
{
    private readonly FrozenDictionary<string, PatternGroup> byLiteral;
    private readonly ImmutableArray<StartingClass> byClass;
    private readonly FrozenDictionary<string, int[]> classesByKey;
    private readonly ImmutableArray<StartingSlot> bySlot;
    private readonly ImmutableArray<ulong> needs;
    private readonly DateSlots slots;
    private readonly ConcurrentDictionary<(PatternGroup, PatternGroup), PatternGroup> joined = new();

    /// <summary>Indexes the patterns of a language.</summary>
    public PatternIndex(DateGrammar grammar, DateSlots slots, DateSigns signs)
    {
        this.slots = slots;
        var all = grammar.Patterns.Select(p => p with { Needs = signs.NeededBy(p) }).ToList();
        needs = Fewest(all.Where(p => !p.IsNested).Select(p => p.Needs));
        byLiteral = Starting(all, ElementKind.Literal).ToFrozenDictionary(g => g.Key, GroupOf, StringComparer.Ordinal);
        byClass = [.. Starting(all, ElementKind.Class).Select(g => new StartingClass(grammar.Class(g.Key), GroupOf(g)))];
        classesByKey = byClass.SelectMany((c, i) => c.Class.FirstKeys.Select(key => new { Key = key, Index = i })).GroupBy(k => k.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Select(k => k.Index).Order().ToArray(), StringComparer.Ordinal);
        bySlot = [.. Starting(all, ElementKind.Slot).Select(g => new StartingSlot(DateSlots.Names.IndexOf(g.Key, StringComparer.Ordinal), GroupOf(g), g.All(IsWorded)))];
        Dated = GroupOf(Starting(all, ElementKind.Date).SelectMany(g => g));
    }

    /// <summary>The patterns that start with a date.</summary>
    public PatternGroup Dated { get; }

    /// <summary>False for a text that no pattern fits anywhere that stands alone, and so none that builds upon a date.</summary>
    /// <param name="shown">What the text shows.</param>
    public bool MayFit(ulong shown)
    {
        foreach (var need in needs)
        {
            if ((need & ~shown) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The patterns that can start at a token, save those that start with a date; by literals, classes and slots.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The token.</param>
    /// <param name="sign">What it shows.</param>
    public PatternGroup At(ImmutableArray<Token> tokens, int at, ulong sign)
    {
        var group = sign == 0 ? PatternGroup.None : byLiteral.GetValueOrDefault(tokens[at].Key, PatternGroup.None);
        foreach (var i in sign == 0 ? [] : classesByKey.GetValueOrDefault(tokens[at].Key, []))
        {
            group = byClass[i].Class.Match(tokens, at) > 0 ? Join(group, byClass[i].Group) : group;
        }

        var canStart = (sign & DateSigns.Slot) != 0;
        foreach (var (slot, patterns, isWorded) in bySlot)
        {
            group = (canStart || !isWorded) && slots.Read(DateSlots.Names[slot], tokens, at, Captures.None).Length >= 0 ? Join(group, patterns) : group;
        }

        return group;
    }

    // A text that shows what one pattern needs and more need not be asked for the more.
    private static ImmutableArray<ulong> Fewest(IEnumerable<ulong> needs)
    {
        ulong[] all = [.. needs.Distinct().OrderBy(BitOperations.PopCount).ThenBy(n => n)];
        return [.. all.Where((need, i) => !all.Take(i).Any(fewer => (fewer & ~need) == 0))];
    }

    private PatternGroup Join(PatternGroup one, PatternGroup other) => one.IsEmpty ? other : joined.GetOrAdd((one, other), static pair => pair.Item1.With(pair.Item2));

    // A pattern behind a lead takes no word for it: what comes next decides.
    private static bool IsWorded(CompiledPattern pattern) => IsWorded(pattern.Elements[0])
        || (pattern.Elements is [{ Name: "led" }, var next, ..] && IsWorded(next));

    private static bool IsWorded(PatternElement element) => element is { Kind: ElementKind.Slot, Index: < DateSlots.Worded };

    private static PatternGroup GroupOf(IEnumerable<CompiledPattern> patterns)
    {
        var all = patterns.ToLookup(p => p.IsNested);
        return new([.. all[false]], [.. all[true]]);
    }

    private static IEnumerable<IGrouping<string, CompiledPattern>> Starting(List<CompiledPattern> patterns, ElementKind kind) =>
        patterns.Where(p => p.Elements[0].Kind == kind).GroupBy(p => p.Elements[0].Name, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal);

    // The patterns that start with a word of a class.
    private sealed record StartingClass(PhraseSet Class, PatternGroup Group);

    // The patterns that start with a slot, by its index; IsWorded where all of them need a word there.
    private sealed record StartingSlot(int Slot, PatternGroup Group, bool IsWorded);
}
