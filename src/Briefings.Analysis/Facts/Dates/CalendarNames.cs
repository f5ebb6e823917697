using System.Globalization;
using Briefings.Model.Languages;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Facts.Dates;

/// <summary>A name of a month or weekday.</summary>
/// <param name="Number">Of a month 1 to 12, of a weekday 1 (Monday) to 7.</param>
/// <param name="IsWeak">True for abbreviations and for everyday words, which name no date by themselves.</param>
/// <param name="IsCapital">True for everyday words that are names with a capital letter only, <c>May</c>, or with their article, <c>الأحد</c>.</param>
internal sealed record NameMeaning(int Number, bool IsWeak, bool IsCapital = false);

/// <summary>The names of months and weekdays, from ICU and from the language file.</summary>
internal static class CalendarNames
{
    /// <summary>Names of months.</summary>
    public static IEnumerable<(string Phrase, NameMeaning Meaning)> Months(LanguagePack pack)
    {
        var format = FormatOf(pack.Language);
        return All(pack, pack.Dates.Months, 12, [format.MonthNames, format.MonthGenitiveNames], [format.AbbreviatedMonthNames, format.AbbreviatedMonthGenitiveNames], i => i + 1);
    }

    /// <summary>Names of weekdays.</summary>
    public static IEnumerable<(string Phrase, NameMeaning Meaning)> Weekdays(LanguagePack pack)
    {
        var format = FormatOf(pack.Language);
        return All(pack, pack.Dates.Weekdays, 7, [format.DayNames], [format.AbbreviatedDayNames], i => i == 0 ? 7 : i);
    }

    /// <summary>The names alone.</summary>
    public static IEnumerable<string> Vocabulary(LanguagePack pack) => Months(pack).Concat(Weekdays(pack)).Select(n => n.Phrase);

    private static IEnumerable<(string Phrase, NameMeaning Meaning)> All(
        LanguagePack pack, IEnumerable<CalendarName> own, int count, string[][] full, string[][] abbreviated, Func<int, int> number)
    {
        var ambiguous = pack.Dates.Ambiguous.Select(Folding.Fold).ToHashSet(StringComparer.Ordinal);
        var names = full.SelectMany(n => n.Take(count).Select((name, i) => (Phrase: name, Own(name, number(i), ambiguous))))
            .Concat(own.Select(n => (n.Phrase, Own(n.Phrase, n.Number, ambiguous))))
            .Concat(abbreviated.SelectMany(n => n.Take(count).Select((name, i) => (Phrase: name, new NameMeaning(number(i), true)))));

        // A name of one letter or of digits (CJK abbreviations) would match anything.
        return names.Select(n => (n.Phrase.TrimEnd('.', ' '), n.Item2)).Where(n => n.Item1.Length > 1 && !n.Item1.Any(char.IsDigit)).DistinctBy(n => n.Item1, StringComparer.Ordinal);
    }

    private static NameMeaning Own(string name, int number, HashSet<string> ambiguous) =>
        ambiguous.Contains(Folding.Fold(name)) ? new(number, true, name.Length > 0 && char.IsUpper(name[0])) : new(number, false, name.StartsWith("ال", StringComparison.Ordinal));

    private static DateTimeFormatInfo FormatOf(LanguageTag language)
    {
        try
        {
            return language.Culture.DateTimeFormat;
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture.DateTimeFormat;
        }
    }
}
