using System.Collections.Immutable;
using Briefings.Model.Dates;
using Briefings.Site.Drawing;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Site.Tests.Drawing;

/// <summary>Dates of every precision, and events on them.</summary>
internal static class Dates
{
    public static Edtf Parse(string date) => Edtf.TryParse(date)!;

    public static Arbitrary<Edtf[]> Some { get; } = Gen.NonEmptyListOf(One()).Select(l => l.Take(30).ToArray()).ToArbitrary();

    public static ImmutableArray<ChartEvent> Events(IEnumerable<Edtf> dates) =>
        [.. dates.Select((d, i) => new ChartEvent(d, d.ToString(), $"Event {i}: 회의가 열린다, the meeting, at length, and more of it", i % 3 == 0 ? [Parse("2024-02-03")] : []))];

    private static Gen<Edtf> One() =>
        from day in Gen.Choose(0, 4000)
        from length in Gen.Choose(1, 500)
        from form in Gen.Choose(0, 6)
        let date = new DateOnly(2019, 1, 1).AddDays(day)
        let other = EdtfDate.Of(date.AddDays(length))
        select form switch
        {
            0 => Edtf.Of(EdtfDate.OfYear(date.Year)),
            1 => Edtf.Of(EdtfDate.OfMonth(date.Year, date.Month)),
            2 => Edtf.Of(EdtfDate.OfMonth(date.Year, date.Month).Approximately()),
            3 => Edtf.Between(EdtfDate.Of(date), other),
            4 => Parse($"{date:yyyy-MM-dd}/.."),
            _ => Edtf.Of(date),
        };
}
