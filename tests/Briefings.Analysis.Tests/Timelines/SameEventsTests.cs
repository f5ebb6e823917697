using Briefings.Analysis.Timelines;
using Briefings.Model.Dates;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Tests.Timelines;

public sealed class SameEventsTests
{
    [Fact]
    public void Two_briefings_that_enter_one_event_share_an_entry_with_the_sources_of_both()
    {
        var entry = SameEvents.Join([
            Entry("a", "theft", "2025-02-21", "Bybit is robbed of its coins") with { Sources = [new("x.en", Edtf.TryParse("2025-02-21"), false)] },
            Entry("b", "bybit-hack", "2025-02", "The exchange Bybit is robbed of coins") with { Sources = [new("y.fr", Edtf.TryParse("2025-02-19"), false)] },
        ]).ShouldHaveSingleItem();

        entry.BriefingIds.ShouldBe(["a", "b"]);
        entry.Also.ShouldBe([new("b", "bybit-hack")]);
        entry.Date.ToString().ShouldBe("2025-02-21");
        entry.Sources.ShouldBe([
            new("x.en", Edtf.TryParse("2025-02-21"), false),
            new("y.fr", Edtf.TryParse("2025-02-19"), true) { BriefingId = "b" },
        ]);
    }

    [Theory]
    [InlineData("2025-02-22", "Bybit is robbed of its coins", "bybit,fbi")]
    [InlineData("2025", "Bybit is robbed of its coins", "bybit,fbi")]
    [InlineData("2025-02-21", "Bybit is robbed of its coins", "bybit,google")]
    [InlineData("2025-02-21", "Police question its founder again", "bybit,fbi")]
    public void Another_day_a_long_period_other_entities_or_other_words_keep_them_apart(string date, string text, string entities) =>
        SameEvents.Join([
            Entry("a", "theft", "2025-02-21", "Bybit is robbed of its coins"),
            Entry("b", "other", date, text) with { EntityIds = [.. entities.Split(',')] },
        ]).Length.ShouldBe(2);

    [Fact]
    public void One_entity_alone_makes_no_two_events_one() =>
        SameEvents.Join([
            Entry("a", "theft", "2025-02-21", "Bybit is robbed") with { EntityIds = ["bybit"] },
            Entry("b", "hack", "2025-02-21", "Bybit is robbed") with { EntityIds = ["bybit"] },
        ]).Length.ShouldBe(2);

    [Fact]
    public void An_entry_moves_to_the_briefing_that_is_shown()
    {
        var entry = SameEvents.Join([
            Entry("a", "theft", "2025-02-21", "Bybit is robbed") with { Sources = [new("x.en", null, false)] },
            Entry("b", "hack", "2025-02-21", "Bybit is robbed") with { Sources = [new("y.fr", null, false)] },
        ]).Single();

        var shown = entry.Within(b => b == "b").ShouldNotBeNull();
        (shown.BriefingId, shown.EventId, shown.Also.Length).ShouldBe(("b", "hack", 0));
        shown.Sources.ShouldBe([new("y.fr", null, false)]);
        entry.Within(_ => false).ShouldBeNull();
    }

    private static TimelineEntry Entry(string briefing, string id, string date, string text) =>
        new(briefing, id, Edtf.TryParse(date)!, new([new(LanguageTag.Parse("en"), text)]), ["bybit", "fbi"], []);
}
