using System.Globalization;
using Briefings.Analysis.Comparison;
using Briefings.Analysis.Facts;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Analysis.Tests.Comparison;

public sealed class ClaimValueTests
{
    [Theory]
    [InlineData("1.7 billion USD", FactKind.Money, "1700000000 USD")]
    [InlineData("230 million USD", FactKind.Money, "230000000 USD")]
    [InlineData("5 EUR", FactKind.Money, "5 EUR")]
    [InlineData("12.5 %", FactKind.Percent, "12.5")]
    [InlineData("12%", FactKind.Percent, "12")]
    [InlineData("-3", FactKind.Number, "-3")]
    [InlineData("2 thousand", FactKind.Number, "2000")]
    [InlineData("3 trillion", FactKind.Number, "3000000000000")]
    [InlineData("1500", FactKind.Number, "1500")]
    [InlineData("2025.0", FactKind.Number, "2025")]
    [InlineData("2025", FactKind.Date, "2025")]
    [InlineData("2025-05", FactKind.Date, "2025-05")]
    [InlineData(" 2025-05-20 ", FactKind.Date, "2025-05-20")]
    [InlineData("2025-05-20/2025-05-22", FactKind.Date, "2025-05-20/2025-05-22")]
    [InlineData("kraken", FactKind.Entity, "kraken")]
    public void A_value_is_read_as_what_it_looks_like(string text, FactKind kind, string key) =>
        ClaimValue.TryParse(text, IsKraken)!.Key.ShouldBe(new FactKey(kind, key));

    [Theory]
    [InlineData("")]
    [InlineData("1,7 billion USD")]
    [InlineData("1.7 milliard USD")]
    [InlineData("1.7 billion dollars")]
    [InlineData("USD 5")]
    [InlineData("wazirx")]
    [InlineData("2025-13")]
    [InlineData("99999999999999999999999999999999 USD")]
    public void Any_other_form_is_none(string text) => ClaimValue.TryParse(text, IsKraken).ShouldBeNull();

    [Fact]
    public void Reading_never_throws() =>
        Prop.ForAll<NonNull<string>>(text => ClaimValue.TryParse(text.Get, _ => false) is null or { Text: not null }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_value_reads_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            ClaimValue.TryParse("1.7 billion USD", _ => false)!.Value.ShouldBe(1_700_000_000m);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static bool IsKraken(string id) => string.Equals(id, "kraken", StringComparison.Ordinal);
}
