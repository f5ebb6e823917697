using System.Collections.Immutable;
using Briefings.Analysis.Languages;

namespace Briefings.Analysis.Facts.Dates;

/// <summary>What a token of a key shows.</summary>
/// <param name="Key">The key.</param>
/// <param name="Sign">A bit of <see cref="DateSigns"/>.</param>
internal sealed record ShownSign(string Key, ulong Sign);

/// <summary>What a text must show somewhere for a date pattern to fit anywhere in it, as the bits of a number: a number, a unit, a weekday,
/// a month, and the words of the pattern. Most patterns are ruled out by one comparison, and most tokens show nothing.</summary>
/// <remarks>Words share bits where there are too many, so that a sign tells what is surely missing, not what is surely there.</remarks>
internal sealed class DateSigns
{
    /// <summary>Something that a number or ordinal may start with.</summary>
    public const ulong Number = 1;

    /// <summary>Something that a unit of time may start with.</summary>
    public const ulong Unit = 2;

    /// <summary>Something that the name of a weekday may start with.</summary>
    public const ulong Weekday = 4;

    /// <summary>Something that the name of a month may start with.</summary>
    public const ulong Month = 8;

    /// <summary>Any of them: where none is, no slot that takes words fits.</summary>
    public const ulong Slot = Number | Unit | Weekday | Month;

    private const int FirstWord = 4;
    private const int Bits = 64;

    private readonly Dictionary<string, ulong> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ulong> byLiteral = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ulong> byClass = new(StringComparer.Ordinal);

    /// <summary>Tells what the patterns of a language need.</summary>
    public DateSigns(DateGrammar grammar, DateSlots slots)
    {
        foreach (var (key, sign) in slots.FirstKeys)
        {
            Show(key, sign);
        }

        foreach (var element in grammar.Patterns.SelectMany(p => p.Elements.AsEnumerable()))
        {
            var sign = 1UL << (FirstWord + ((byLiteral.Count + byClass.Count) % (Bits - FirstWord)));
            if (element.Kind == ElementKind.Literal && byLiteral.TryAdd(element.Name, sign))
            {
                Show(element.Name, sign);
            }
            else if (element.Kind == ElementKind.Class && byClass.TryAdd(element.Name, sign))
            {
                foreach (var key in grammar.Class(element.Name).FirstKeys)
                {
                    Show(key, sign);
                }
            }
        }
    }

    /// <summary>By token: what it shows.</summary>
    public ulong[] Of(ImmutableArray<Token> tokens)
    {
        var signs = new ulong[tokens.Length];
        for (var i = 0; i < signs.Length; i++)
        {
            byKey.TryGetValue(tokens[i].Key, out signs[i]);
            signs[i] |= tokens[i].IsDigits ? Number : 0;
        }

        return signs;
    }

    /// <summary>What a pattern needs.</summary>
    public ulong NeededBy(CompiledPattern pattern)
    {
        var needed = 0UL;
        foreach (var element in pattern.Elements)
        {
            needed |= element.Kind switch
            {
                ElementKind.Slot => DateSlots.Needs(element.Name),
                ElementKind.Date => 0,
                ElementKind.Class => byClass[element.Name],
                _ => byLiteral[element.Name],
            };
        }

        return needed;
    }

    private void Show(string key, ulong sign) => byKey[key] = byKey.GetValueOrDefault(key) | sign;
}
