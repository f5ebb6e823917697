using System.Collections.Immutable;
using Briefings.Analysis.Timelines;
using Briefings.Model.Articles;
using Briefings.Model.Briefings;
using Briefings.Model.Dates;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Tests.Timelines;

public sealed class TimelineBuilderTests
{
    private static readonly SourceSpan At = new("input/briefings/b/briefing.yml", 1, 1);

    [Fact]
    public void Events_come_earliest_first_and_those_of_one_date_as_they_were_written() =>
        TimelineBuilder.Build(Briefing(Event("c", "2025-05"), Event("b", "2025-05-01"), Event("a", "2025-02-21"), Event("z", "2025-05-01")), [])
            .Select(e => e.EventId).ShouldBe(["a", "b", "z", "c"]);

    [Fact]
    public void Each_source_keeps_the_date_it_gives()
    {
        var entry = TimelineBuilder.Build(
            Briefing(Event("bybit", "2025-02-21", "a.fr", "b.it", "c.en")),
            [Text("a.fr", [("bybit", "2025-02-19")]), Text("b.it", [("bybit", "2025-02")]), Text("c.en", [])]).ShouldHaveSingleItem();

        entry.Sources.ShouldBe([
            new("a.fr", Edtf.TryParse("2025-02-19"), true),
            new("b.it", Edtf.TryParse("2025-02"), false),
            new("c.en", null, false),
        ]);
    }

    [Fact]
    public void An_article_that_dates_an_event_is_a_source_of_it_though_the_event_does_not_list_it() =>
        TimelineBuilder.Build(Briefing(Event("bybit", "2025-02-21")), [Text("a.fr", [("bybit", "2025-02-21")]), Text("b.it", [])])
            .Single().Sources.Select(s => s.ArticleId).ShouldBe(["a.fr"]);

    [Theory]
    [InlineData("2025-02-21", "2025-02,2025-02-21,2025", "2025-02-21")]
    [InlineData("2025-02-21", "2025-02,2025-01-03", "2025-02")]
    [InlineData("2025-02", "2025-02-21", "2025-02-21")]
    [InlineData("2025-02-21", "2025,2025-02-19", null)]
    public void A_listed_article_without_a_declared_date_has_the_best_one_of_its_text_that_agrees(string date, string inText, string? found) =>
        TimelineBuilder.Build(Briefing(Event("bybit", date, "a.fr")), [Text("a.fr", [], inText.Split(','))])
            .Single().Sources.Single().ShouldBe(new("a.fr", Edtf.TryParse(found), false) { IsDetected = found is not null });

    [Fact]
    public void An_approximate_date_does_not_differ_from_one_close_by() =>
        TimelineBuilder.Build(Briefing(Event("bybit", "2025-02-21")), [Text("a.fr", [("bybit", "2025-02-20~")])])
            .Single().Sources.Single().Differs.ShouldBeFalse();

    [Theory]
    [InlineData("2025-02-21", "bybit,north-korea", true)]
    [InlineData("2025-02-21", "bybit", false)]
    [InlineData("2025-02", "bybit,north-korea", false)]
    [InlineData("2025-02-22", "bybit,north-korea", false)]
    public void An_article_that_states_the_day_together_with_the_entities_tells_the_event(string date, string entities, bool isSource)
    {
        var happening = Event("theft", "2025-02-21") with { EntityIds = ["bybit", "north-korea"] };
        var article = Text("a.fr", []) with { Statements = [new([Edtf.TryParse(date)!], [.. entities.Split(',')])] };

        TimelineBuilder.Build(Briefing(happening), [article]).Single().Sources.Length.ShouldBe(isSource ? 1 : 0);
    }

    [Theory]
    [InlineData("2025-02-19", "bybit,north-korea", "2025-02-19")]
    [InlineData("2025-02-19,2025-02-20", "bybit,north-korea", null)]
    [InlineData("2025-02-19", "bybit", null)]
    [InlineData("2025-04-19", "bybit,north-korea", null)]
    public void The_one_other_day_that_a_listed_article_gives_with_the_entities_is_its_date_of_the_event(string days, string entities, string? found)
    {
        var happening = Event("theft", "2025-02-21", "a.fr") with { EntityIds = ["bybit", "north-korea"] };
        ImmutableArray<Edtf> given = [.. days.Split(',').Select(d => Edtf.TryParse(d)!)];
        var article = Text("a.fr", []) with { Statements = [new(given, [.. entities.Split(',')]) { Days = given }] };

        TimelineBuilder.Build(Briefing(happening), [article]).Single().Sources.Single()
            .ShouldBe(new("a.fr", Edtf.TryParse(found), found is not null) { IsDetected = found is not null });
    }

    [Fact]
    public void Timelines_are_joined_by_date_then_briefing()
    {
        var one = TimelineBuilder.Build(Briefing(Event("x", "2025-05-01"), Event("y", "2025-05-03")) with { Id = "two" }, []);
        var other = TimelineBuilder.Build(Briefing(Event("x", "2025-05-01"), Event("z", "2025-05-02")) with { Id = "one" }, []);

        TimelineBuilder.Join([one, other]).Select(e => $"{e.BriefingId}/{e.EventId}").ShouldBe(["one/x", "two/x", "one/z", "two/y"]);
    }

    private static Briefing Briefing(params TimelineEvent[] events) => new() { Id = "b", Articles = [], Events = [.. events], At = At };

    private static TimelineEvent Event(string id, string date, params string[] articles) =>
        new(id, Edtf.TryParse(date)!, LocalizedText.Empty, [], [.. articles], At);

    private static DatedArticle Text(string id, (string Event, string Date)[] own, params string[] dates) => new(
        new Article
        {
            Id = id,
            SourceId = "s",
            Language = LanguageTag.Parse("fr"),
            Title = id,
            Url = WebAddress.TryParse("https://s.example/")!,
            Published = Edtf.TryParse("2025-05-20")!,
            Events = [.. own.Select(e => new ArticleEvent(e.Event, Edtf.TryParse(e.Date)!, At))],
            At = At,
        },
        [.. dates.Select(d => Edtf.TryParse(d)!)]);
}
