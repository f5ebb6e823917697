using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Briefings.Analysis.Facts;
using Briefings.Analysis.Tests.Languages;

namespace Briefings.Analysis.Tests.Facts;

/// <summary>What the product's packs find in a text of Tuesday, 20 May 2025.</summary>
internal static class Found
{
    private static readonly ConcurrentDictionary<string, FactFinder> Finders = new(StringComparer.Ordinal);

    public static readonly DateOnly Published = new(2025, 5, 20);

    public static FactFinder Finder(string language) => Finders.GetOrAdd(language, l => new FactFinder(Packs.Of(l)));

    public static ImmutableArray<Fact> In(string language, string text) => Finder(language).Find(text, Published);

    public static string Dates(string language, string text) => Join(language, text, FactKind.Date, f => f.Date!.ToString());

    public static string Money(string language, string text) =>
        Join(language, text, FactKind.Money, f => string.Create(CultureInfo.InvariantCulture, $"{f.Value!.Value:0.##} {f.Currency}"));

    public static string Numbers(string language, string text) =>
        Join(language, text, FactKind.Number, f => string.Create(CultureInfo.InvariantCulture, $"{f.Value!.Value:0.##} {f.Unit}").TrimEnd());

    private static string Join(string language, string text, FactKind kind, Func<Fact, string> show) =>
        string.Join(" | ", In(language, text).Where(f => f.Kind == kind).Select(show));
}
