using Briefings.Model.Dates;
using NodaTime;

namespace Briefings.Site.Dates;

/// <summary>The time zone that a site counts its days in, by the IANA database that NodaTime brings along, so that it is the same on every machine.</summary>
public sealed class SiteTimeZone
{
    // What a site has that names none. The database is not read for it: that takes longer than many pages.
    private const string Utc = "Etc/UTC";

    private readonly DateTimeZone zone;

    private SiteTimeZone(DateTimeZone zone) => this.zone = zone;

    /// <summary>Finds a time zone.</summary>
    /// <param name="id">Its IANA name: <c>Europe/Paris</c>.</param>
    /// <returns>Null where there is no such time zone.</returns>
    public static SiteTimeZone? Find(string id) =>
        string.Equals(id, Utc, StringComparison.Ordinal) ? new(DateTimeZone.Utc)
        : DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is { } zone ? new(zone)
        : null;

    /// <summary>The moment a day starts: midnight, or the first moment after it where clocks skip midnight; with the zone's offset then, in whole minutes.</summary>
    public DateTimeOffset StartOf(DateOnly day)
    {
        var start = zone.AtStartOfDay(LocalDate.FromDateOnly(day));

        // East of Greenwich, the first day that DateTimeOffset knows starts before the first moment it knows.
        var moment = Instant.Max(start.ToInstant(), Instant.FromUtc(1, 1, 2, 0, 0));

        // Before there were time zones, offsets had seconds. They are rounded up, so that the moment still lies in its day.
        return moment.ToDateTimeOffset().ToOffset(TimeSpan.FromMinutes(Math.Ceiling(start.Offset.Seconds / 60d)));
    }

    /// <summary>The day that a moment is in.</summary>
    public DateOnly DayOf(DateTimeOffset moment) => Instant.FromDateTimeOffset(moment).InZone(zone).Date.ToDateOnly();

    /// <summary>The moment that the first day of a date starts.</summary>
    public DateTimeOffset StartOf(Edtf date) => StartOf(date.From);
}
