using Briefings.Model.Briefings;
using Briefings.Model.Dates;

namespace Briefings.Analysis.Merging;

/// <summary>The day that a briefing is listed under.</summary>
internal static class BriefingDate
{
    private const int DayLength = 10;

    /// <summary>The day that the briefing's id begins with (<c>2025-05-20-summit</c>), else the earliest that an article of it was published.</summary>
    /// <remarks>An article may be older than the event: a background text that an editor adds does not make the briefing old.</remarks>
    public static Edtf Of(Briefing briefing) =>
        briefing.Id.Length >= DayLength && EdtfDate.TryParse(briefing.Id[..DayLength], out var day) && day.Day is not null
            ? Edtf.Of(day)
            : briefing.Articles.Min(a => a.Published)!;
}
