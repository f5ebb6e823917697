using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Briefings.Analysis.Languages;
using Briefings.Model.Dates;
using Briefings.Model.Languages;
using Briefings.Model.Texts;
using Briefings.Model.Themes;

namespace Briefings.Site.Strings;

/// <summary>The words of a page that are not content: the theme's strings, dates, numbers and lists of one language.</summary>
public sealed class PageStrings
{
    private readonly Dictionary<string, ThemeString> strings;
    private readonly PluralRules plurals;
    private readonly ListPatterns lists;
    private readonly DateFormats dates;
    private readonly CultureInfo culture;

    // A site has few dates, and names each many times.
    private readonly ConcurrentDictionary<Edtf, string> said = new();

    /// <summary>Takes a language's strings from a theme; where it lacks one, the words of <paramref name="fallback"/> serve.</summary>
    public PageStrings(LanguageTag language, LanguageTag fallback, Theme theme, LanguagePack pack)
    {
        Language = language;
        strings = new(Strings(theme, fallback), StringComparer.Ordinal);
        foreach (var (key, own) in Strings(theme, language))
        {
            strings[key] = own;
        }

        plurals = new PluralRules(pack);
        lists = pack.Lists;
        dates = new DateFormats(language, Find("date.first-day")?.Other ?? "1");
        culture = language.Culture;
    }

    /// <summary>The language.</summary>
    public LanguageTag Language { get; }

    /// <summary>The words under a key; the key itself where the theme has none.</summary>
    public string this[string key] => Find(key)?.Other ?? key;

    /// <summary>The words under a key in every plural form they have, by CLDR's category, for a script that counts; the key itself where the theme has none.</summary>
    public ImmutableSortedDictionary<string, string> Forms(string key) =>
        Find(key)?.Forms ?? ImmutableSortedDictionary<string, string>.Empty.Add("other", key);

    /// <summary>The words under a key, in the plural form that <c>count</c> among the values asks for, with <c>{name}</c> replaced by the value of that name.</summary>
    public string Format(string key, IReadOnlyDictionary<string, object?> values)
    {
        if (Find(key) is not { } found)
        {
            return key;
        }

        var form = values.TryGetValue("count", out var count) && count is not null
            ? found.Forms.GetValueOrDefault(plurals.Of(Convert.ToDecimal(count, CultureInfo.InvariantCulture))) ?? found.Other
            : found.Other;
        return Fill(form, values);
    }

    /// <summary>As the other overload, for one value.</summary>
    public string Format(string key, string name, object? value) => Format(key, new Dictionary<string, object?>(StringComparer.Ordinal) { [name] = value });

    /// <summary>Things as a list in running text: <c>a, b et c</c>.</summary>
    public string List(IEnumerable<string> items) => ListFormat.Join([.. items], lists);

    /// <summary>A date or interval in words, with the precision it has.</summary>
    public string Date(Edtf date) => said.GetOrAdd(date, static (d, strings) => strings.Words(d), this);

    /// <summary>The month that a date is in.</summary>
    public string Month(DateOnly date) => dates.Month(date);

    private static ImmutableSortedDictionary<string, ThemeString> Strings(Theme theme, LanguageTag language) =>
        theme.Strings.GetValueOrDefault(language)
        ?? theme.Strings.GetValueOrDefault(LanguageTag.Parse(language.Primary))
        ?? ImmutableSortedDictionary<string, ThemeString>.Empty;

    private ThemeString? Find(string key) => strings.GetValueOrDefault(key);

    private string Words(Edtf date)
    {
        var start = Date(date.Start);
        return (date.IsInterval, date.Last) switch
        {
            (false, _) => start,
            (_, null) => Format("date.since", "date", start),
            (_, { } last) => Format("date.range", new Dictionary<string, object?>(StringComparer.Ordinal) { ["from"] = start, ["to"] = Date(last) }),
        };
    }

    private string Date(EdtfDate date)
    {
        var words = dates.Format(date);
        words = date.IsApproximate ? Format("date.about", "date", words) : words;
        return date.IsUncertain ? Format("date.uncertain", "date", words) : words;
    }

    private string Fill(string form, IReadOnlyDictionary<string, object?> values)
    {
        var filled = new StringBuilder(form);
        foreach (var (name, value) in values)
        {
            filled.Replace($"{{{name}}}", Convert.ToString(value, culture));
        }

        return filled.ToString();
    }
}
