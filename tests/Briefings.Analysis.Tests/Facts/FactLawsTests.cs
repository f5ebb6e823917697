using System.Collections.Immutable;
using System.Globalization;
using Briefings.Analysis.Facts;
using Briefings.Analysis.Tests.Languages;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Analysis.Tests.Facts;

public sealed class FactLawsTests
{
    private static readonly ImmutableArray<string> Pieces =
    [
        "1", "12", "2025", "1.5", "3,7", "20 000", ".", ",", "-", "/", " ", "\"", "«", "»", "$", "€", "%", "May", "mai", "maggio", "lundi", "monday", "year", "ans", "fa",
        "il y a", "fin", "début", "trois", "cents", "million", "milliards", "억", "만", "달러", "년", "월", "일", "지난", "الأسبوع", "الماضي", "مليون", "دولار", "昨天", "年", "億",
        "the", "of", "de", "9999", "0", "99999999999999999999999999", "hundred", "thousand", "\n", "'", "’", "\u0301", "\ud800", "😀", "ago", "next", "last", "decades", "to", "au",
    ];

    private static readonly Arbitrary<string> Texts = ArbMap.Default.GeneratorFor<NonNull<string>>().Select(s => s.Get)
        .Or(Gen.Elements(Pieces.AsEnumerable()).ListOf().Select(p => string.Join(p.Count % 2 == 0 ? " " : "", p)))
        .ToArbitrary();

    private static readonly ImmutableArray<FactFinder> Finders = [.. Packs.All.Select(p => new FactFinder(p))];

    [Fact]
    public void Facts_lie_inside_the_text_and_show_its_words() =>
        Prop.ForAll(Texts, text => Finders.All(f => f.Find(text, Found.Published).All(fact =>
            fact.Length > 0 && string.Equals(text.Substring(fact.Start, fact.Length), fact.Text, StringComparison.Ordinal)))).QuickCheckThrowOnFailure();

    [Fact]
    public void No_day_of_publication_is_too_early_or_too_late() =>
        Prop.ForAll(Texts, text => Finders.All(f =>
            new DateOnly?[] { null, DateOnly.MinValue, new(1000, 1, 1), new(3000, 12, 31), DateOnly.MaxValue }
                .All(day => f.Find(text, day).All(fact => fact.Date is null || fact.Date.From < fact.Date.To)))).QuickCheckThrowOnFailure();

    [Fact]
    public void Amounts_and_dates_do_not_overlap() =>
        Prop.ForAll(Texts, text => Finders.All(f =>
        {
            var facts = f.Find(text, Found.Published).Where(x => x.Kind != FactKind.Quotation).ToList();
            return facts.Zip(facts.Skip(1)).All(p => p.First.End <= p.Second.Start);
        })).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fr-FR")]
    public void The_culture_of_the_machine_does_not_matter(string culture)
    {
        const string Text = "In early May, IBM paid $1,234.5 million (12.5 %) on 2025-05-20; Istanbul, two years ago.";
        var expected = Found.In("en", Text);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            new FactFinder(Packs.Of("en")).Find(Text, Found.Published).ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
