using System.Globalization;

namespace Briefings.Site.Dates;

/// <summary>Moments as data formats write them, whatever the machine's culture.</summary>
internal static class Timestamps
{
    /// <summary>As RFC 3339 writes it: <c>2025-05-20T00:00:00+02:00</c>.</summary>
    public static string Rfc3339(this DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>As RFC 822 writes it, with the four digits of a year that RFC 1123 asks for: <c>Tue, 20 May 2025 00:00:00 +0200</c>.</summary>
    public static string Rfc822(this DateTimeOffset moment)
    {
        var offset = moment.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal);
        return moment.ToString("ddd, dd MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture) + offset;
    }

    /// <summary>As ISO 8601 writes a day: <c>2025-05-20</c>.</summary>
    public static string Iso(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
