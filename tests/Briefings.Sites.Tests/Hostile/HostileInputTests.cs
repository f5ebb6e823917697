using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Briefings.Model.Texts;

namespace Briefings.Sites.Tests.Hostile;

/// <summary>Payloads in every text of every file, and what is published of them.</summary>
public class HostileInputTests
{
    private static readonly HashSet<string> CalendarNames =
        ["BEGIN", "VERSION", "PRODID", "CALSCALE", "METHOD", "NAME", "X-WR-CALNAME", "DESCRIPTION", "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "URL", "CATEGORIES", "TRANSP", "END"];

    [Fact]
    public void There_are_enough_payloads_and_none_twice()
    {
        Payload.All.Length.ShouldBeGreaterThanOrEqualTo(300);
        Payload.All.Select(p => p.Text).ShouldBeUnique();
        Payload.All.Select(p => p.Technique).Distinct().Count().ShouldBeGreaterThan(20);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_payload_becomes_anything_but_text_in_any_published_file(bool isReversed)
    {
        // Another order, and other neighbours: what one payload begins may be what hides another.
        var payloads = isReversed ? [.. Enumerable.Reverse(Payload.All)] : Payload.All;
        using var site = HostileSite.Of(payloads, isReversed ? 11 : 8, string.Join(' ', payloads.Select(p => p.Text)));
        var built = await site.Build();
        built.Files.Length.ShouldBeGreaterThan(Payload.All.Length);
        Parallel.ForEach(built.Files, file => Faults(file, built).Distinct().ShouldBeEmpty(file));
    }

    [Fact]
    public void No_payload_is_an_address_of_another_scheme_or_a_host_that_it_hides()
    {
        foreach (var address in Payload.All.Select(p => WebAddress.TryParse(p.Text)).OfType<WebAddress>())
        {
            PageFaults.Of(Linked(address)).ShouldBeEmpty(address.Value);
            address.Value.ShouldNotStartWith("//");
        }
    }

    [Theory]
    [InlineData("<p onclick=alert(1)>x")]
    [InlineData("<img src=//trap.example/x>")]
    [InlineData("<img src=https://trap.example/x>")]
    [InlineData("<a href=javascript:alert(1)>x</a>")]
    [InlineData("<a href='&#1;javascript:alert(1)'>x</a>")]
    [InlineData("<svg><script>alert(1)</script></svg>")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<body><link rel=stylesheet href=/x.css>")]
    [InlineData("<meta http-equiv=refresh content=0>")]
    [InlineData("<p style=color:red>x")]
    [InlineData("<iframe></iframe>")]
    public void What_the_tests_look_for_they_find(string html) => PageFaults.Of(html).ShouldNotBeEmpty();

    private static string Linked(WebAddress address) =>
        $"<a href=\"{System.Net.WebUtility.HtmlEncode(address.IsExternal || address.Value.StartsWith('#') ? address.Value : "/" + address.Value.TrimStart('/'))}\">x</a>";

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
