using System.Collections.Immutable;
using Briefings.Analysis.Merging;
using Briefings.Analysis.Relations;
using Briefings.Model.Briefings;
using FsCheck;
using FsCheck.Fluent;
using static Briefings.Analysis.Tests.Merging.Sites;

namespace Briefings.Analysis.Tests.Relations;

public class RelatedBriefingsTests
{
    [Fact]
    public void Those_that_name_the_same_come_with_what_they_share()
    {
        var related = Related("one", Named("one", "2025-01-01", "Kraken", "Google"), Named("two", "2025-02-01", "Google", "Kraken"), Named("three", "2025-03-01", "Séoul"));

        related.Select(r => $"{r.Briefing.Briefing.Id}: {string.Join(' ', r.SharedEntityIds)}").ShouldBe(["two: google kraken"]);
    }

    [Fact]
    public void What_is_rarely_named_weighs_more() =>
        Related(
                "one",
                Named("one", "2025-01-01", "Kraken", "Google"),
                Named("rare", "2025-01-02", "Kraken"),
                Named("common", "2025-01-03", "Google"),
                Named("common-too", "2025-01-04", "Google"),
                Named("other", "2025-01-05", "Séoul"),
                Named("other-too", "2025-01-06", "Séoul"))
            .Select(r => r.Briefing.Briefing.Id).ShouldBe(["rare", "common-too", "common"]);

    [Fact]
    public void What_all_name_relates_nothing_by_itself() =>
        Related("one", Named("one", "2025-01-01", "Google"), Named("two", "2025-01-02", "Google"), Named("three", "2025-01-03", "Google")).ShouldBeEmpty();

    [Fact]
    public void A_briefing_is_not_related_to_itself_and_no_more_are_given_than_were_asked_for()
    {
        var site = Merge([.. Enumerable.Range(10, 9).Select(i => Named($"b{i}", $"2025-01-{i}", "Google", "Kraken")), .. Enumerable.Range(10, 9).Select(i => Named($"c{i}", $"2025-02-{i}", "Séoul"))]);
        var related = new RelatedBriefings(site.Briefings).To(site.Briefings.First(b => b.Briefing.Id == "b12"), 3);

        related.Select(r => r.Briefing.Briefing.Id).ShouldBe(["b18", "b17", "b16"]);
    }

    [Fact]
    public void Of_what_very_many_name_only_the_nearest_in_time_are_looked_at()
    {
        var days = Enumerable.Range(0, RelatedBriefings.Reach + 10).Select(i => new DateOnly(2025, 1, 1).AddDays(i));
        var site = Merge([.. days.Select(d => Named($"b-{d:yyyy-MM-dd}", $"{d:yyyy-MM-dd}", "Google", "Kraken")), .. days.Select(d => Named($"c-{d:yyyy-MM-dd}", $"{d:yyyy-MM-dd}", "Séoul"))]);
        var oldest = site.Briefings.First(b => b.Briefing.Id == "b-2025-01-01");

        new RelatedBriefings(site.Briefings).To(oldest, int.MaxValue).Length.ShouldBe(RelatedBriefings.Reach);
    }

    [Fact]
    public void The_relation_is_mutual_below_that_bound_whatever_is_named() => Prop.ForAll(
        Gen.SubListOf("Kraken", "Google", "Séoul").ListOf(6).ToArbitrary(),
        names =>
        {
            var site = Merge([.. names.Select((n, i) => Named($"b{i}", $"2025-01-1{i}", [.. n]))]);
            var index = new RelatedBriefings(site.Briefings);
            var pairs = site.Briefings.SelectMany(b => index.To(b, 10).Select(r => (One: b.Briefing.Id, Other: r.Briefing.Briefing.Id))).ToHashSet();
            return pairs.All(p => pairs.Contains((p.Other, p.One)));
        }).QuickCheckThrowOnFailure();

    private static ImmutableArray<RelatedBriefing> Related(string id, params Briefing[] briefings)
    {
        var site = Merge(briefings);
        return new RelatedBriefings(site.Briefings).To(site.Briefings.First(b => b.Briefing.Id == id), 10);
    }

    private static MergedSite Merge(Briefing[] briefings) => SiteMerger.Merge(Site(briefings), Packs, 2, CancellationToken.None);

    private static Briefing Named(string id, string published, params string[] names) =>
        Briefing(id, Article("gate.fr", published, [.. names.Select(n => $"{n} parle."), "Rien."]));
}
