using Briefings.Model.Dates;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Model.Tests.Dates;

public class EdtfTests
{
    [Theory]
    [InlineData("2025", "2025-01-01", "2026-01-01")]
    [InlineData("2025-05", "2025-05-01", "2025-06-01")]
    [InlineData("2024-02-29", "2024-02-29", "2024-03-01")]
    [InlineData("199X", "1990-01-01", "2000-01-01")]
    [InlineData("2025-05~", "2025-05-01", "2025-06-01")]
    [InlineData("2025-05-20/2025-05-22", "2025-05-20", "2025-05-23")]
    [InlineData("2025-02/..", "2025-02-01", "2025-03-01")]
    [InlineData("2024/2025-03", "2024-01-01", "2025-04-01")]
    public void A_date_means_days_from_the_first_to_the_one_after_the_last(string text, string from, string to)
    {
        var date = Edtf.TryParse(text).ShouldNotBeNull();
        $"{date.From:yyyy-MM-dd} {date.To:yyyy-MM-dd}".ShouldBe($"{from} {to}");
        date.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("20-05-2025")]
    [InlineData("2025-5")]
    [InlineData("2025-13")]
    [InlineData("2025-02-29")]
    [InlineData("0000")]
    [InlineData("2025-05-20 ")]
    [InlineData("2025-05-20\n")]
    [InlineData("../2025")]
    [InlineData("2025/")]
    [InlineData("2025-05-22/2025-05-20")]
    [InlineData("2025/2026/2027")]
    [InlineData("٢٠٢٥")]
    public void Anything_else_is_no_date(string? text) => Edtf.TryParse(text).ShouldBeNull();

    [Fact]
    public void What_is_written_is_read_as_it_was() => Prop.ForAll(Dates(), date =>
    {
        var read = Edtf.TryParse(date.ToString());
        read.ShouldBe(date);
        read.ShouldNotBeNull().CompareTo(date).ShouldBe(0);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Reading_never_throws() => Prop.ForAll<string>(text =>
    {
        var read = Edtf.TryParse(text);
        (read is null || read.ToString() == text).ShouldBeTrue();
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Order_is_the_same_from_both_sides() => Prop.ForAll(Dates(), Dates(), (a, b) =>
        Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a)) && (a.CompareTo(b) != 0 || a == b)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_shortest_form_spans_the_days_it_is_given() => Prop.ForAll(Days(), Gen.Choose(1, 800).ToArbitrary(), (from, length) =>
    {
        var date = Edtf.Spanning(from, from.AddDays(length));
        date.From.ShouldBe(from);
        date.To.ShouldBe(from.AddDays(length));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_whole_month_and_year_are_named_as_such()
    {
        Edtf.Spanning(new(2025, 2, 1), new(2025, 3, 1)).ToString().ShouldBe("2025-02");
        Edtf.Spanning(new(2025, 1, 1), new(2026, 1, 1)).ToString().ShouldBe("2025");
        Edtf.Spanning(new(2025, 5, 20), new(2025, 5, 21)).ToString().ShouldBe("2025-05-20");
    }

    [Fact]
    public void Of_two_that_start_on_one_day_the_more_precise_is_first() =>
        new[] { "2025", "2025-01", "2025-01-01" }.Select(t => Edtf.TryParse(t)!).Order().Select(d => d.ToString())
            .ShouldBe(["2025-01-01", "2025-01", "2025"]);

    [Fact]
    public void An_interval_cannot_end_before_it_starts() =>
        Should.Throw<ArgumentException>(() => Edtf.Between(EdtfDate.OfYear(2025), EdtfDate.OfYear(2024)));

    private static Arbitrary<DateOnly> Days() => Gen.Choose(1, new DateOnly(9990, 1, 1).DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();

    private static Arbitrary<Edtf> Dates()
    {
        var dates = Days().Generator.SelectMany(day => Gen.Elements(
            EdtfDate.Of(day), EdtfDate.OfMonth(day.Year, day.Month), EdtfDate.OfYear(day.Year), EdtfDate.OfYear(day.Year).Approximately(),
            EdtfDate.OfDecade(day.Year < 10 ? 10 : Math.Min(day.Year, 9980))));
        var intervals = dates.SelectMany(a => dates.Select(b => a.First <= b.First ? Edtf.Between(a, b) : Edtf.Between(b, a)));
        return Gen.OneOf(dates.Select(Edtf.Of), intervals).ToArbitrary();
    }
}
