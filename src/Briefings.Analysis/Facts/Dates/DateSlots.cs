using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Briefings.Analysis.Facts.Numbers;
using Briefings.Analysis.Languages;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Facts.Dates;

/// <summary>What a slot took: how many tokens, and the captures with what they mean.</summary>
/// <param name="Length">The number of tokens; -1 where the slot does not fit.</param>
/// <param name="Captures">What has been captured so far, this slot included.</param>
internal readonly record struct SlotMatch(int Length, Captures Captures);

/// <summary>Reads the slots of date patterns.</summary>
/// <remarks>
/// <c>{n}</c> a number · <c>{duration}</c> numbers of units · <c>{unit}</c> a unit · <c>{weekday}</c> · <c>{month}</c>, <c>{monthName}</c> one that can stand alone,
/// <c>{mm}</c> its number · <c>{day}</c> 1 to 31, <c>{nth}</c> the same as an ordinal · <c>{year}</c> four digits or words, <c>{yyyy}</c> digits alone,
/// <c>{yy}</c> two digits · <c>{roman}</c> the Roman number of a century · <c>{ordinal}</c> first, 3rd, last · <c>{dayAlone}</c> a weekday that can stand alone.
/// These take no words: <c>{s}</c> a separator or link, or none · <c>{j}</c> the same without commas · <c>{led}</c> behind a word that leads to a year ·
/// <c>{end}</c> before a sign, a stop word or the end · <c>{free}</c> the same but not before a link ·
/// <c>{stop}</c> before a sign or the end.
/// </remarks>
internal sealed class DateSlots
{
    /// <summary>The slots there are.</summary>
    public static readonly ImmutableArray<string> Names =
    [
        "n", "duration", "unit", "weekday", "dayAlone", "month", "monthName", "mm", "day", "nth", "year", "yyyy", "yy", "ordinal",
        "roman", "s", "j", "led", "end", "free", "stop",
    ];

    /// <summary>So many of them, the first, take a number, unit or name, and so fit only where a token shows a <see cref="DateSigns.Slot"/>.</summary>
    public const int Worded = 14;

    private readonly NumberReader numbers;
    private readonly OrdinalReader ordinals;
    private readonly PhraseTable<UnitWord> units;
    private readonly PhraseTable<NameMeaning> months;
    private readonly PhraseTable<NameMeaning> weekdays;
    private readonly PhraseTable<decimal> vague;
    private readonly PhraseSet links;
    private readonly PhraseSet and;
    private readonly PhraseSet yearLeads;
    private readonly PhraseSet approximators;
    private readonly FrozenSet<string> stopWords;
    private readonly bool isJoined;

    /// <summary>Prepares for a language.</summary>
    public DateSlots(LanguagePack pack, NumberReader numbers, Tokenizer tokenizer)
    {
        this.numbers = numbers;
        isJoined = pack.IsJoined;
        var rules = pack.Numbers;
        ordinals = new(rules, numbers, tokenizer);
        units = new(tokenizer, pack.Dates.Units.Select(u => (u.Phrase, u)));
        months = new(tokenizer, CalendarNames.Months(pack));
        weekdays = new(tokenizer, CalendarNames.Weekdays(pack));
        vague = new(tokenizer, rules.Vague.Select(v => (v.Phrase, v.Value)));
        links = new(tokenizer, pack.Dates.Links);
        and = new(tokenizer, rules.And);
        yearLeads = new(tokenizer, pack.Dates.YearLeads);
        approximators = new(tokenizer, rules.Before.About.Concat(rules.Before.MoreThan).Concat(rules.Before.LessThan));
        stopWords = pack.StopWords.ToFrozenSet(StringComparer.Ordinal);
        FirstKeys =
        [
            .. numbers.FirstKeys.Concat(vague.FirstKeys).Concat(ordinals.FirstKeys).Select(key => new ShownSign(key, DateSigns.Number | DateSigns.Day)),
            .. units.FirstKeys.Select(key => new ShownSign(key, DateSigns.Unit)),
            .. weekdays.FirstKeys.Select(key => new ShownSign(key, DateSigns.Weekday)),
            .. months.FirstKeys.Select(key => new ShownSign(key, DateSigns.Month)),
        ];
    }

    /// <summary>The keys that numbers in words, ordinals, units and names of the calendar start with, and the sign that each is; a key may come twice.</summary>
    public ImmutableArray<ShownSign> FirstKeys { get; }

    /// <summary>The signs without which a slot fits nowhere.</summary>
    public static ulong Needs(string slot) => slot switch
    {
        "n" or "mm" or "year" or "yy" or "ordinal" => DateSigns.Number,
        "day" or "nth" => DateSigns.Number | DateSigns.Day,
        "yyyy" => DateSigns.Number | DateSigns.Year,
        "duration" or "unit" => DateSigns.Unit,
        "weekday" or "dayAlone" => DateSigns.Weekday,
        "month" or "monthName" => DateSigns.Month,
        _ => 0,
    };

    /// <summary>Reads a slot at a token.</summary>
    public SlotMatch Read(string slot, ImmutableArray<Token> tokens, int at, Captures so) => slot switch
    {
        "n" => Number(tokens, at, so),
        "duration" => Duration(tokens, at, so),
        "unit" => units.Match(tokens, at, out var unit) is > 0 and var length ? new(length, so with { Unit = unit.Unit }) : None,
        "weekday" => Name(weekdays, tokens, at, true) is ( > 0, var day) named ? new(named.Length, so with { Weekday = day }) : None,
        "dayAlone" => Name(weekdays, tokens, at, false) is ( > 0, var day) named ? new(named.Length, so with { Weekday = day }) : None,
        "month" => Name(months, tokens, at, true) is ( > 0, var month) named ? new(named.Length, so with { Month = month }) : None,
        "monthName" => Name(months, tokens, at, false) is ( > 0, var month) named ? new(named.Length, so with { Month = month }) : None,
        "mm" => Plain(tokens, at, 2) is >= 1 and <= 12 and var month ? new(1, so with { Month = month }) : None,
        "day" => Day(tokens, at, so),
        "nth" => ordinals.ReadAt(tokens, at) is { Value: >= 1 and <= 31 } nth ? new(nth.Length, so with { Days = so.Days.Add(nth.Value) }) : None,
        "ordinal" => ordinals.ReadAt(tokens, at) is { } ordinal ? new(ordinal.Length, so with { Ordinal = ordinal.Value }) : None,
        "year" => Year(tokens, at, so),
        "yyyy" => Plain(tokens, at, 4) is >= 1900 and <= 2099 and var year && IsYear(tokens, at, year) ? new(1, so with { Year = year }) : None,
        "yy" => at < tokens.Length && tokens[at].Key.Length == 2 && Plain(tokens, at, 2) is { } two ? new(1, so with { Year = two < 40 ? 2000 + two : 1900 + two }) : None,
        "roman" => at < tokens.Length && Roman.Read(tokens[at]) is { } roman ? new(1, so with { Ordinal = roman }) : None,
        "s" => new(Separators(tokens, at, true), so),
        "j" => new(Separators(tokens, at, false), so),
        "led" => yearLeads.MatchBefore(tokens, at) > 0 ? new(0, so) : None,
        "end" => IsEnd(tokens, at, true) ? new(0, so) : None,
        "free" => IsEnd(tokens, at, true) && links.Match(tokens, at) == 0 ? new(0, so) : None,
        _ => IsEnd(tokens, at, false) ? new(0, so) : None,
    };

    private static readonly SlotMatch None = new(-1, Captures.None);

    private static int? Plain(ImmutableArray<Token> tokens, int at, int longest) =>
        at < tokens.Length && tokens[at] is { IsDigits: true } token && token.Key.Length <= longest
        && !(at > 0 && token.Glued && tokens[at - 1].IsWord && tokens[at - 1].IsCapital && tokens[at - 1].Length == 1)
            ? int.Parse(token.Key, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;

    private SlotMatch Number(ImmutableArray<Token> tokens, int at, Captures so)
    {
        if (vague.Match(tokens, at, out var value) is > 0 and var length)
        {
            return new(length, so with { Number = (int)value, IsRough = value > 1 });
        }

        return numbers.ReadAt(tokens, at) is { Value: >= 0 and <= 10_000 } number && number.Value == decimal.Truncate(number.Value)
            ? new(number.End - at, so with { Number = (int)number.Value })
            : None;
    }

    private SlotMatch Duration(ImmutableArray<Token> tokens, int at, Captures so)
    {
        const int MostParts = 4;
        var (i, end) = (at, at);
        while (so.Duration.Length < MostParts)
        {
            var number = Number(tokens, i, so);
            var count = number.Length > 0 ? number.Captures.Number : 1;
            var next = i + Math.Max(number.Length, 0);
            var length = units.Match(tokens, next, out var unit);
            if (length == 0 || (number.Length < 0 && unit.Count == 0))
            {
                break;
            }

            so = so with { Duration = so.Duration.Add((count * Math.Max(unit.Count, 1), unit.Unit)), IsRough = so.IsRough || (number.Length > 0 && number.Captures.IsRough) };
            end = next + length;
            i = end + (end < tokens.Length && tokens[end].Key is "," or "،" ? 1 : 0);
            i += and.Match(tokens, i);
        }

        return end > at ? new(end - at, so) : None;
    }

    /// <summary>A name with the stop of an abbreviation. Weak names count where something else of a date stands with them, or with their stop.</summary>
    private static (int Length, int Number) Name(PhraseTable<NameMeaning> names, ImmutableArray<Token> tokens, int at, bool takesWeak)
    {
        var length = names.Match(tokens, at, out var name);
        if (length == 0 || (name.IsWeak && !takesWeak) || (name.IsCapital && !tokens[at].IsCapital))
        {
            return (0, 0);
        }

        var hasStop = name is { IsWeak: true, IsCapital: false } && at + length < tokens.Length && tokens[at + length] is { Glued: true, Key: "." };
        return (length + (hasStop ? 1 : 0), name.Number);
    }

    private SlotMatch Day(ImmutableArray<Token> tokens, int at, Captures so)
    {
        if (ordinals.ReadAt(tokens, at) is { Value: >= 1 and <= 31 } ordinal)
        {
            return new(ordinal.Length, so with { Days = so.Days.Add(ordinal.Value) });
        }

        if (Plain(tokens, at, 2) is { } digits)
        {
            return digits is >= 1 and <= 31 ? new(1, so with { Days = so.Days.Add(digits) }) : None;
        }

        if (isJoined && numbers.ReadAt(tokens, at) is { HasDigits: false } joined && EndsInDay(tokens, joined))
        {
            return numbers.ReadAt(tokens[..(joined.End - 1)], at) is { Value: >= 1 and <= 31 } bare ? new(bare.End - at, so with { Days = so.Days.Add((int)bare.Value) }) : None;
        }

        // Where words are written together, a digit in words is a syllable of many others: 이 일 is “this matter” more often than a day.
        return numbers.ReadAt(tokens, at) is { HasDigits: false, Value: >= 1 and <= 31 } words && !(isJoined && words.IsArticle)
            ? new(words.End - at, so with { Days = so.Days.Add((int)words.Value) })
            : None;
    }

    /// <summary>The Korean word for one is that for a day, too: <c>십일</c> alone is the tenth, <c>십일일</c> the eleventh.</summary>
    private bool EndsInDay(ImmutableArray<Token> tokens, NumberReading number) =>
        number.End - number.First > 1 && IsDay(tokens, number.End - 1) && !IsDay(tokens, number.End);

    private bool IsDay(ImmutableArray<Token> tokens, int at) => units.Match(tokens, at, out var unit) == 1 && unit is { Unit: CalendarUnit.Day, Count: 0 };

    private SlotMatch Year(ImmutableArray<Token> tokens, int at, Captures so)
    {
        if (Plain(tokens, at, 4) is { } digits)
        {
            return digits is >= 1000 and <= 2999 ? new(1, so with { Year = digits }) : None;
        }

        return numbers.ReadYearAt(tokens, at) is { Value: >= 1000 and <= 2999 } words && words.Value == decimal.Truncate(words.Value)
            ? new(words.End - at, so with { Year = (int)words.Value })
            : None;
    }

    /// <summary>Four digits are a year unless they are a round number that nothing marks as a year, or are said to be rough.</summary>
    private bool IsYear(ImmutableArray<Token> tokens, int at, int year) =>
        approximators.MatchBefore(tokens, at) == 0
        && numbers.ReadAt(tokens, at) is { IsPlainDigits: true }
        && (year % 100 != 0 || yearLeads.MatchBefore(tokens, at) > 0);

    private int Separators(ImmutableArray<Token> tokens, int at, bool takesComma)
    {
        const int MostLinks = 2;
        var i = at;
        if (i < tokens.Length && (tokens[i].Key is "-" or "/" || IsDateStop(tokens, i) || (takesComma && tokens[i].Key is "," or "،")))
        {
            i++;
        }

        for (var n = 0; n < MostLinks && links.Match(tokens, i) is > 0 and var length; n++)
        {
            i += length;
        }

        return i - at;
    }

    /// <summary>A stop behind a number or before one: <c>3. Juni</c>, <c>Sept. 3</c>; elsewhere it ends a sentence.</summary>
    private static bool IsDateStop(ImmutableArray<Token> tokens, int i) =>
        tokens[i].Is(".") && ((i > 0 && tokens[i - 1].IsDigits) || (i + 1 < tokens.Length && tokens[i + 1].IsDigits));

    private bool IsEnd(ImmutableArray<Token> tokens, int at, bool takesStopWords) =>
        at >= tokens.Length
        || (tokens[at].Kind == TokenKind.Sign && !IsInnerSign(tokens, at))
        || (takesStopWords && tokens[at].IsWord && stopWords.Contains(tokens[at].Key));

    /// <summary>A sign that belongs to what comes next: <c>2015-3</c>, <c>2.5</c>, <c>100 %</c>, <c>20 $</c>.</summary>
    private static bool IsInnerSign(ImmutableArray<Token> tokens, int at) =>
        tokens[at].Key is "%" or "٪" or "$" or "€" or "£" or "¥" or "₩" or "°" or "+"
        || (tokens[at] is { Glued: true, Key: "-" or "." or "," or "/" or ":" } && at + 1 < tokens.Length && tokens[at + 1].Glued && !tokens[at + 1].Is("."));
}
