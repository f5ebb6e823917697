using Briefings.Analysis.Alignment.Words;

namespace Briefings.Analysis.Tests.Alignment.Words;

public sealed class DigitValueTests
{
    [Theory]
    [InlineData("1,700", "1700")]
    [InlineData("1.700", "1700")]
    [InlineData("1 700 000", "1700000")]
    [InlineData("1,700.50", "1700.5")]
    [InlineData("1.700,50", "1700.5")]
    [InlineData("1,5", "1.5")]
    [InlineData("0.05", "0.05")]
    [InlineData("007", "7")]
    [InlineData("٢٠٢٥", "2025")]
    [InlineData("12345.678", "12345.678")]
    public void One_value_has_one_spelling(string digits, string expected) => DigitValue.Of(digits).ShouldBe(expected);
}
