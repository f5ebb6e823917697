using Briefings.Model.Dates;

namespace Briefings.Model.Tests.Dates;

public sealed class EdtfRelationsTests
{
    [Theory]
    [InlineData("2025-05-20", "2025-05", true)]
    [InlineData("2025-05", "2025", true)]
    [InlineData("2025", "202X", true)]
    [InlineData("2025-05-20", "2025-05-18/2025-05-22", true)]
    [InlineData("2030-01-01", "2025-02/..", true)]
    [InlineData("2025-05-20", "2025-05-20~", true)]
    [InlineData("2025-05-21", "2025-05-20~", true)]
    [InlineData("2025-05-25", "2025-05-20~", false)]
    [InlineData("2025-02-21", "2025-02-19", false)]
    [InlineData("2025-05-20", "2025-04", false)]
    [InlineData("2025-01-01", "2025-02/..", false)]
    [InlineData("2025-05-01/2025-05-10", "2025-05-08/2025-05-20", false)]
    public void Dates_agree_where_one_lies_within_the_other(string one, string other, bool agree)
    {
        var (left, right) = (Edtf.TryParse(one)!, Edtf.TryParse(other)!);

        left.Agrees(right).ShouldBe(agree);
        right.Agrees(left).ShouldBe(agree);
    }

    [Fact]
    public void A_date_is_within_itself_and_a_longer_one_not_within_a_shorter()
    {
        var (month, day) = (Edtf.TryParse("2025-05")!, Edtf.TryParse("2025-05-20")!);

        month.IsWithin(month).ShouldBeTrue();
        day.IsWithin(month).ShouldBeTrue();
        month.IsWithin(day).ShouldBeFalse();
    }

    [Fact]
    public void Approximation_does_not_change_the_days_that_are_meant() =>
        Edtf.TryParse("2025-05~")!.IsSameSpan(Edtf.TryParse("2025-05")!).ShouldBeTrue();
}
