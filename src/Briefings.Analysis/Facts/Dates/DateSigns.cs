using System.Collections.Immutable;
using Briefings.Analysis.Languages;

namespace Briefings.Analysis.Facts.Dates;

/// <summary>What a token of a key shows.</summary>
/// <param name="Key">The key.</param>
/// <param name="Sign">A bit of <see cref="DateSigns"/>.</param>
internal sealed record ShownSign(string Key, ulong Sign);

/// <summary>What a text must show somewhere for a date pattern to fit anywhere in it, as the bits of a number: a number, a unit, a weekday,
/// a month, and the words of the pattern. Most patterns are ruled out by one comparison, and most tokens show nothing.</summary>
/// <remarks>Words share bits where there are too many, so that a sign tells what is surely missing, not what is surely there. Words that are a date
/// all alone (<c>yesterday</c>) share theirs with each other only: with a common one, most texts would seem to have a date.</remarks>
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

    /// <summary>A number of four digits, which may be a year.</summary>
    public const ulong Year = 16;

    /// <summary>A number that may be a day: of two digits, or something that a number in words or ordinal may start with.</summary>
    public const ulong Day = 32;

    private const int YearDigits = 4;
    private const int DayDigits = 2;
    private const int FirstAlone = 6;
    private const int Alone = 8;
    private const int FirstWord = FirstAlone + Alone;
    private const int Others = 64 - FirstWord;

    private readonly Dictionary<string, ulong> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<PatternWord, ulong> byWord = [];

    /// <summary>Tells what the patterns of a language need.</summary>
    public DateSigns(DateGrammar grammar, DateSlots slots)
    {
        foreach (var (key, sign) in slots.FirstKeys)
        {
            Show(key, sign);
        }

        var alone = grammar.Patterns.Where(p => !p.IsNested && Words(p).Count() == 1 && p.Elements.All(e => SlotNeeds(e) == 0)).SelectMany(Words).ToHashSet();
        var (fewAlone, others) = (0, 0);
        foreach (var word in CommonFirst(grammar.Patterns.SelectMany(Words)))
        {
            byWord[word] = 1UL << (alone.Contains(word) ? FirstAlone + (fewAlone++ % Alone) : FirstWord + (others++ % Others));
            foreach (var key in word.Kind == ElementKind.Literal ? [word.Name] : grammar.Class(word.Name).FirstKeys)
            {
                Show(key, byWord[word]);
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
            signs[i] |= tokens[i].IsDigits ? OfDigits(tokens[i].Key) : 0;
        }

        return signs;
    }

    /// <summary>What a pattern needs.</summary>
    public ulong NeededBy(CompiledPattern pattern)
    {
        var needed = 0UL;
        foreach (var element in pattern.Elements)
        {
            needed |= SlotNeeds(element);
        }

        foreach (var word in Words(pattern))
        {
            needed |= byWord[word];
        }

        return needed;
    }

    private void Show(string key, ulong sign) => byKey[key] = byKey.GetValueOrDefault(key) | sign;

    private static ulong OfDigits(string digits) =>
        Number | (digits.Length == YearDigits ? Year : 0) | (digits.Length <= DayDigits || digits[0] == '0' ? Day : 0);

    private static ulong SlotNeeds(PatternElement element) => element.Kind == ElementKind.Slot ? DateSlots.Needs(element.Name) : 0;

    private static IEnumerable<PatternWord> Words(CompiledPattern pattern) =>
        pattern.Elements.Where(e => e.Kind is ElementKind.Literal or ElementKind.Class).Select(e => new PatternWord(e.Kind, e.Name));

    private static IEnumerable<PatternWord> CommonFirst(IEnumerable<PatternWord> words) => words
        .GroupBy(w => w)
        .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Kind).ThenBy(g => g.Key.Name, StringComparer.Ordinal)
        .Select(g => g.Key);

    private sealed record PatternWord(ElementKind Kind, string Name);
}
