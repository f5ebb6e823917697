using System.Text;
using Briefings.Model.Dates;
using Briefings.Model.Texts;
using Briefings.Site.Feeds;
using Briefings.Site.Routes;
using static Briefings.Site.Tests.Feeds.SampleFeed;

namespace Briefings.Site.Tests.Feeds;

public sealed class CalendarWriterTests
{
    private static readonly Calendar Timeline = new(French, "Veille croisée", "Ce qui s’est passé, jour par jour", [
        Event("port/reopening", "2025-05-20", "Le port rouvre"),
        Event("port/talks", "2025-02-10/2025-02-12", "Pourparlers; trois jours, deux nuits\nà \\Alexandrie\0") with { Categories = ["Ports, quais", "Égypte"] },
        Event("port/plan", "2025-03~", "Le plan est adopté"),
        Event("port/long", "2025-05-20", string.Concat(Enumerable.Repeat("서울에서 열린 회의 👍 ", 12))),
    ]);

    [Fact]
    public void A_timeline_as_iCalendar() => Ics().ReplaceLineEndings("\n").ShouldMatchApproved(c => c.NoDiff().WithFileExtension("ics"));

    [Fact]
    public void Every_line_ends_with_both_signs_and_has_75_octets_at_most()
    {
        var lines = Ics().Split("\r\n");

        lines[^1].ShouldBe("");
        lines.ShouldAllBe(line => !line.Contains('\n') && !line.Contains('\r') && Encoding.UTF8.GetByteCount(line) <= 75);
        lines.ShouldContain(line => Encoding.UTF8.GetByteCount(line) > 72);
    }

    [Fact]
    public void Folding_breaks_no_character_and_is_undone_by_joining_the_lines()
    {
        var unfolded = Ics().Replace("\r\n ", "", StringComparison.Ordinal);

        unfolded.ShouldContain($"SUMMARY;LANGUAGE=fr:{Timeline.Events[3].Text}\r\n");
        unfolded.ShouldNotContain('\uFFFD');
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void Every_culture_writes_the_same(string culture) => Cultures.In(culture, Ics).ShouldBe(Ics());

    private static CalendarEvent Event(string id, string date, string text) =>
        new(id, Edtf.TryParse(date)!, text, SiteRoutes.Briefing(LanguageTag.Parse("fr"), "port"), []);

    private static string Ics() => Render(FeedPages.Of(Timeline, new("fr/calendar.ics"), Address));
}
