using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Analysis.Languages;

namespace Briefings.Analysis.Facts.Dates;

/// <summary>The patterns that start with one thing: those that stand alone, and those that build upon a date of another.</summary>
internal sealed record PatternGroup(ImmutableArray<CompiledPattern> Flat, ImmutableArray<CompiledPattern> Nested)
{
    /// <summary>No patterns.</summary>
    public static readonly PatternGroup None = new([], []);

    /// <summary>Those of one group before those of another.</summary>
    public PatternGroup With(PatternGroup other) =>
        Flat.IsEmpty && Nested.IsEmpty ? other : new(Flat.AddRange(other.Flat), Nested.AddRange(other.Nested));
}

/// <summary>Patterns by what they start with, so that at a token only those that can start there are tried.</summary>
internal sealed class PatternIndex
{
    private readonly FrozenDictionary<string, PatternGroup> byLiteral;
    private readonly ImmutableArray<(PhraseTable<bool> Class, PatternGroup Group)> byClass;
    private readonly FrozenDictionary<string, ImmutableArray<int>> classesByKey;
    private readonly ImmutableArray<(int Slot, PatternGroup Group, bool IsWorded)> bySlot;
    private readonly DateSlots slots;

    /// <summary>Indexes the patterns of a language.</summary>
    public PatternIndex(DateGrammar grammar, DateSlots slots)
    {
        this.slots = slots;
        byLiteral = Starting(grammar, ElementKind.Literal).ToFrozenDictionary(g => g.Key, GroupOf, StringComparer.Ordinal);
        byClass = [.. Starting(grammar, ElementKind.Class).Select(g => (grammar.Class(g.Key), GroupOf(g)))];
        classesByKey = byClass.SelectMany((c, i) => c.Class.FirstKeys.Select(key => (key, i))).GroupBy(k => k.key, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Select(k => k.i).Order().ToImmutableArray(), StringComparer.Ordinal);
        bySlot = [.. Starting(grammar, ElementKind.Slot).Select(g => (DateSlots.Names.IndexOf(g.Key, StringComparer.Ordinal), GroupOf(g), g.All(IsWorded)))];
        Dated = GroupOf(Starting(grammar, ElementKind.Date).SelectMany(g => g));
    }

    /// <summary>The patterns that start with a date.</summary>
    public PatternGroup Dated { get; }

    /// <summary>The patterns that can start at a token, save those that start with a date; by literals, classes and slots.</summary>
    public PatternGroup At(ImmutableArray<Token> tokens, int at)
    {
        var token = tokens[at];
        var group = byLiteral.GetValueOrDefault(token.Key, PatternGroup.None);
        foreach (var i in classesByKey.GetValueOrDefault(token.Key, []))
        {
            group = byClass[i].Class.Match(tokens, at, out _) > 0 ? group.With(byClass[i].Group) : group;
        }

        var canStart = slots.CanStart(token);
        foreach (var (slot, patterns, isWorded) in bySlot)
        {
            group = (canStart || !isWorded) && slots.Read(DateSlots.Names[slot], tokens, at, Captures.None).Length >= 0 ? group.With(patterns) : group;
        }

        return group;
    }

    // A pattern behind a lead takes no word for it: what comes next decides.
    private static bool IsWorded(CompiledPattern pattern) => IsWorded(pattern.Elements[0])
        || (pattern.Elements is [{ Name: "led" }, var next, ..] && IsWorded(next));

    private static bool IsWorded(PatternElement element) => element is { Kind: ElementKind.Slot, Index: < DateSlots.Worded };

    private static PatternGroup GroupOf(IEnumerable<CompiledPattern> patterns)
    {
        var all = patterns.ToLookup(p => p.IsNested);
        return new([.. all[false]], [.. all[true]]);
    }

    private static IEnumerable<IGrouping<string, CompiledPattern>> Starting(DateGrammar grammar, ElementKind kind) =>
        grammar.Patterns.Where(p => p.Elements[0].Kind == kind).GroupBy(p => p.Elements[0].Name, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal);
}
