using Briefings.Analysis.Comparison;
using Briefings.Analysis.Facts;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Analysis.Tests.Comparison;

public sealed class FigureAgreementTests
{
    [Theory]
    [InlineData("1700000000", "1700000000", Approximation.Exact, true)]
    [InlineData("1700000000", "1730000000", Approximation.Exact, true)] // rounded
    [InlineData("230000000", "235000000", Approximation.Exact, false)]
    [InlineData("230000000", "235000000", Approximation.About, false)]
    [InlineData("230000000", "234900000", Approximation.Exact, false)]
    [InlineData("230000000", "234900000", Approximation.About, true)]
    [InlineData("1500000000", "1460000000", Approximation.About, true)]
    [InlineData("1500000000", "1600000000", Approximation.About, false)]
    [InlineData("1000000", "1400000", Approximation.About, false)]
    [InlineData("1000000", "1050000", Approximation.MoreThan, true)]
    [InlineData("1000000", "950000", Approximation.MoreThan, false)]
    [InlineData("1000000", "950000", Approximation.LessThan, true)]
    [InlineData("1700000", "1700000000", Approximation.About, false)]
    [InlineData("0.05", "0.05", Approximation.Exact, true)]
    [InlineData("0", "5", Approximation.About, false)]
    public void Amounts_agree_where_one_can_be_the_other_rounded(string one, string other, Approximation approximation, bool agree)
    {
        var (left, right) = (Amount(one, approximation), Amount(other, Approximation.Exact));

        FigureAgreement.Agree(left, right).ShouldBe(agree);
        FigureAgreement.Agree(right, left).ShouldBe(agree);
    }

    [Fact]
    public void Two_currencies_never_agree() =>
        FigureAgreement.Agree(Stated.Money("5 €", 5, "EUR"), Stated.Money("$5", 5, "USD")).ShouldBeFalse();

    [Theory]
    [InlineData("5", "5.2", true)]
    [InlineData("5", "6", false)]
    [InlineData("5.2", "5.3", false)]
    public void A_percentage_may_drop_its_decimals(string one, string other, bool agree) =>
        FigureAgreement.Agree(Stated.Percent(one, Decimal(one)), Stated.Percent(other, Decimal(other))).ShouldBe(agree);

    [Fact]
    public void A_count_below_a_thousand_is_exact_unless_it_says_about()
    {
        FigureAgreement.Agree(Stated.Number("230", 230), Stated.Number("231", 231)).ShouldBeFalse();
        FigureAgreement.Agree(Stated.Number("230", 230, approximation: Approximation.About), Stated.Number("231", 231)).ShouldBeTrue();
    }

    [Fact]
    public void Agreement_has_no_direction_and_every_figure_agrees_with_itself() =>
        Prop.ForAll<int, int, Approximation>((a, b, about) =>
        {
            var (one, other) = (Stated.Money("a", a, "USD", about), Stated.Money("b", b / 7m, "USD"));
            return FigureAgreement.Agree(one, other) == FigureAgreement.Agree(other, one) && FigureAgreement.Agree(one, one);
        }).QuickCheckThrowOnFailure();

    private static Fact Amount(string value, Approximation approximation) => Stated.Money(value, Decimal(value), "USD", approximation);

    private static decimal Decimal(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
