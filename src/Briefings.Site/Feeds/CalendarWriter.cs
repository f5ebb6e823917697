using System.Globalization;
using Briefings.Site.Markup;
using Briefings.Site.Routes;

namespace Briefings.Site.Feeds;

/// <summary>Writes iCalendar (RFC 5545).</summary>
internal static class CalendarWriter
{
    /// <summary>Writes a calendar, its events by date and id.</summary>
    public static void Write(Calendar calendar, SiteAddress address, Stream stream)
    {
        var lines = new ContentLines(stream);
        lines.Write("BEGIN", "VCALENDAR");
        lines.Write("VERSION", "2.0");
        lines.Write("PRODID", "-//Briefings//Timeline//EN");
        lines.Write("CALSCALE", "GREGORIAN");
        lines.Write("METHOD", "PUBLISH");
        lines.Write($"NAME;LANGUAGE={calendar.Language}", Text(calendar.Name));
        lines.Write("X-WR-CALNAME", Text(calendar.Name));
        if (calendar.Description.Length > 0)
        {
            lines.Write($"DESCRIPTION;LANGUAGE={calendar.Language}", Text(calendar.Description));
        }

        foreach (var happened in calendar.Events.OrderBy(e => e.Date).ThenBy(e => e.Id, StringComparer.Ordinal))
        {
            Write(happened, calendar, address, lines);
        }

        lines.Write("END", "VCALENDAR");
    }

    private static void Write(CalendarEvent happened, Calendar calendar, SiteAddress address, ContentLines lines)
    {
        lines.Write("BEGIN", "VEVENT");
        lines.Write("UID", Text($"{happened.Id}.{calendar.Language}@{address.BaseUrl.Host}"));

        // When it was written down is not known, and must not depend on when the site is built.
        lines.Write("DTSTAMP", Day(happened.Date.From) + "T000000Z");
        lines.Write("DTSTART;VALUE=DATE", Day(happened.Date.From));
        lines.Write("DTEND;VALUE=DATE", Day(happened.Date.To));
        lines.Write($"SUMMARY;LANGUAGE={calendar.Language}", Text(happened.Text));
        lines.Write("URL", address.Absolute(happened.Route));
        if (!happened.Categories.IsEmpty)
        {
            lines.Write($"CATEGORIES;LANGUAGE={calendar.Language}", string.Join(',', happened.Categories.Select(Text)));
        }

        lines.Write("TRANSP", "TRANSPARENT");
        lines.Write("END", "VEVENT");
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    // Section 3.3.11: backslash, semicolon, comma and line end are escaped; no other control characters may stand in a text.
    private static string Text(string text) => XmlCharacters.Only(text)
        .ReplaceLineEndings("\n")
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);
}
