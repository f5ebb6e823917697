using Briefings.Analysis.Appearances;
using Briefings.Analysis.Merging;
using Briefings.Model.Articles;
using Briefings.Model.Glossary;
using static Briefings.Analysis.Tests.Merging.Sites;

namespace Briefings.Analysis.Tests.Appearances;

public class AppearanceCounterTests
{
    private static readonly Entity Korea = new()
    {
        Id = "korea",
        Type = EntityType.Place,
        Names = new([new(Tag("fr"), "Corée du Nord"), new(Tag("ko"), "북한")]),
        Aliases = [new(Tag("fr"), "RPDC"), new(Tag("fr"), "Pyongyang")],
        At = At,
    };

    [Fact]
    public void Sentences_are_counted_by_source_and_language_with_the_names_they_use() =>
        Count(
                Article("gate.fr", "2025-05-20", "La Corée du Nord nie.", "Pyongyang accuse. La Corée du Nord se tait."),
                Article("gate.ko", "2025-05-20", "북한은 조용하다."))
            .Sources.Select(s => $"{s.SourceId} {s.Language} {s.Segments}: {string.Join(", ", s.Names.Select(n => $"{n.Name.Text} {n.Mentions}"))}")
            .ShouldBe(["gate fr 3: Corée du Nord 2, Pyongyang 1", "gate ko 1: 북한 1"]);

    [Fact]
    public void A_name_that_one_source_alone_uses_is_marked_where_three_write_in_its_language() =>
        Count(
                Article("a.fr", "2025-05-20", "La Corée du Nord nie."),
                Article("b.fr", "2025-05-20", "La Corée du Nord nie."),
                Article("c.fr", "2025-05-20", "La RPDC nie."),
                Article("d.ko", "2025-05-20", "북한은 조용하다."))
            .Sources.SelectMany(s => s.Names.Where(n => n.IsOnlyHere).Select(n => $"{s.SourceId} {n.Name.Text}"))
            .ShouldBe(["c RPDC"]);

    [Fact]
    public void Of_two_sources_neither_has_a_name_of_its_own() =>
        Count(Article("a.fr", "2025-05-20", "La Corée du Nord nie."), Article("c.fr", "2025-05-20", "La RPDC nie."))
            .Sources.SelectMany(s => s.Names).ShouldAllBe(n => !n.IsOnlyHere);

    [Fact]
    public void Months_follow_each_other_those_without_a_mention_included()
    {
        var counted = Count(Article("a.fr", "2024-12-30", "Pyongyang nie."), Article("b.fr", "2025-02", "Pyongyang nie.", "Pyongyang accuse."));

        counted.IsByYear.ShouldBeFalse();
        counted.Periods.ShouldBe([new(new(2024, 12, 1), 1), new(new(2025, 1, 1), 0), new(new(2025, 2, 1), 2)]);
    }

    [Fact]
    public void A_time_of_more_than_two_years_is_told_by_year()
    {
        var counted = Count(Article("a.fr", "2022-12-30", "Pyongyang nie."), Article("b.fr", "2025-02-01", "Pyongyang nie."));

        counted.IsByYear.ShouldBeTrue();
        counted.Periods.ShouldBe([new(new(2022, 1, 1), 1), new(new(2023, 1, 1), 0), new(new(2024, 1, 1), 0), new(new(2025, 1, 1), 1)]);
    }

    [Fact]
    public void What_nobody_names_appears_nowhere() => AppearanceCounter.Count("korea", []).Periods.ShouldBeEmpty();

    private static EntityAppearances Count(params Article[] articles)
    {
        var input = Site(Briefing("b", articles)) with { Entities = [Korea] };
        return AppearanceCounter.Count("korea", SiteMerger.Merge(input, Packs, 1, CancellationToken.None).Entities["korea"].Occurrences);
    }
}
