using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace Briefings.Sites.Tests.Hostile;

/// <summary>Finds what of published files, of every kind, can only have come from their input.</summary>
internal static class PublishedFaults
{
    private static readonly HashSet<string> CalendarNames =
        ["BEGIN", "VERSION", "PRODID", "CALSCALE", "METHOD", "NAME", "X-WR-CALNAME", "DESCRIPTION", "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "URL", "CATEGORIES", "TRANSP", "END"];

    /// <summary>Fails where a file of a site has a fault.</summary>
    public static void ShouldHaveNone(BuiltSite built) => Parallel.ForEach(built.Files, file => Faults(file, built).Distinct().ShouldBeEmpty(file));

    private static IEnumerable<string> Faults(string file, BuiltSite built) => Path.GetExtension(file) switch
    {
        ".html" => PageFaults.Of(built.Text(file)).Concat(FaultsOfData(built.Text(file))),
        ".xml" or ".tmx" or ".tbx" or ".opml" => FaultsOfXml(built.Text(file)),
        ".json" or ".jsonld" => FaultsOfJson(built.Text(file)),
        ".csv" or ".tsv" => FaultsOfTable(built.Text(file)),
        ".ics" => FaultsOfCalendar(built.Text(file)),
        _ => [],
    };

    private static IEnumerable<string> FaultsOfData(string html) => new HtmlParser().ParseDocument(html)
        .QuerySelectorAll("script[type='application/ld+json'], script[type='application/json']").SelectMany(e => FaultsOfJson(e.TextContent));

    private static IEnumerable<string> FaultsOfJson(string json)
    {
        using var document = JsonDocument.Parse(json);
        return json.Contains('<', StringComparison.Ordinal) || json.Contains('\u2028', StringComparison.Ordinal) ? ["a sign that is not escaped"]
            : document.RootElement.TryGetProperty("items", out var items)
                ? [.. items.EnumerateArray().SelectMany(i => i.TryGetProperty("content_html", out var content) ? PageFaults.Of(Absolute(content.GetString()!)) : [])]
                : [];
    }

    private static IEnumerable<string> FaultsOfXml(string xml)
    {
        using var reader = XmlReader.Create(new StringReader(xml), new() { DtdProcessing = DtdProcessing.Ignore });
        var root = XDocument.Load(reader).Root!;
        return root.Descendants().Where(e => e.Name.LocalName is "encoded" or "content").SelectMany(e => PageFaults.Of(Absolute(e.Value)));
    }

    // Feeds are read elsewhere, so that their addresses are whole.
    private static string Absolute(string html) => html.Replace("src=\"https://desk.example/", "src=\"/", StringComparison.Ordinal);

    // A cell that begins with a sign of a formula is a number.
    private static IEnumerable<string> FaultsOfTable(string table) =>
        from cell in Cells(table)
        where cell.Length > 0 && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".Contains(cell[0], StringComparison.Ordinal) && !decimal.TryParse(cell, out _)
        select $"formula {cell}";

    private static IEnumerable<string> Cells(string table)
    {
        var (cell, isQuoted) = (new System.Text.StringBuilder(), false);
        for (var i = 0; i < table.Length; i++)
        {
            if (table[i] == '"')
            {
                isQuoted = !isQuoted;
                if (isQuoted && i > 0 && table[i - 1] == '"')
                {
                    cell.Append('"');
                }
            }
            else if (!isQuoted && table[i] is ',' or '\r' or '\n')
            {
                yield return cell.ToString();
                cell.Clear();
            }
            else
            {
                cell.Append(table[i]);
            }
        }
    }

    private static IEnumerable<string> FaultsOfCalendar(string calendar)
    {
        foreach (var line in calendar.Split("\r\n")[..^1])
        {
            if (System.Text.Encoding.UTF8.GetByteCount(line) > 75 || line.Contains('\n', StringComparison.Ordinal) || line.Contains('\r', StringComparison.Ordinal))
            {
                yield return $"line {line}";
            }

            if (!line.StartsWith(' ') && !CalendarNames.Contains(line.Split(':', ';')[0]))
            {
                yield return $"property {line}";
            }

            if (line.Contains("VALARM", StringComparison.Ordinal) && line.StartsWith("BEGIN", StringComparison.Ordinal))
            {
                yield return "alarm";
            }
        }
    }
}
