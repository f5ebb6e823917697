using System.Collections.Immutable;
using System.Globalization;
using Briefings.Analysis.Merging;
using Briefings.Model.Briefings;
using Briefings.Model.Sites;
using FsCheck;
using FsCheck.Fluent;
using static Briefings.Analysis.Tests.Merging.Sites;

namespace Briefings.Analysis.Tests.Merging;

public sealed class SiteMergerTests
{
    private static readonly SiteInput Input = Site(
        Briefing("b-old", Article("gate.fr", "2025-02-21", "Kraken et Google à Séoul.", "Kraken et Google encore."), Article("yna.ko", "2025-02-22", "서울은 조용하다.")) with
        {
            Events = [Event("late", "2025-02-21", "kraken"), Event("early", "2025-02", "google", "kraken")],
        },
        Briefing("b-twin", Article("le.fr", "2025-05-20", "Google parle.")),
        Briefing("a-twin", Article("le.fr", "2025-05-20", "Séoul et Google.")) with { Events = [Event("late", "2025-02-21", "kraken")] },
        Briefing("empty"));

    [Fact]
    public void Briefings_come_newest_first_and_those_of_one_day_by_id() =>
        Merge(Input).Briefings.Select(b => b.Briefing.Id).ShouldBe(["a-twin", "b-twin", "b-old"]);

    [Fact]
    public void Every_entity_has_a_record_though_no_one_names_it() =>
        Merge(Site()).Entities.Keys.ShouldBe(["google", "kraken", "seoul"]);

    [Fact]
    public void An_entity_is_followed_through_all_briefings()
    {
        var google = Merge(Input).Entities["google"];

        google.Occurrences.Select(o => $"{o.BriefingId} {o.ArticleId} {o.SegmentIds.Length}").ShouldBe(["a-twin le.fr 1", "b-twin le.fr 1", "b-old gate.fr 2"]);
        google.Companions.ShouldBe([new("seoul", 2, 2), new("kraken", 1, 2)]);
        google.Timeline.Select(e => e.EventId).ShouldBe(["early"]);
    }

    [Fact]
    public void Companions_of_most_briefings_come_first()
    {
        var seoul = Merge(Input).Entities["seoul"];

        seoul.Companions.ShouldBe([new("google", 2, 2), new("kraken", 1, 1)]);
    }

    [Fact]
    public void The_sites_timeline_joins_those_of_its_briefings() =>
        Merge(Input).Timeline.Select(e => $"{e.BriefingId}/{e.EventId}").ShouldBe(["b-old/early", "a-twin/late", "b-old/late"]);

    [Fact]
    public void The_result_depends_neither_on_jobs_nor_on_the_order_of_briefings_nor_on_the_culture()
    {
        var expected = Show(Merge(Input));
        var before = CultureInfo.CurrentCulture;
        Prop.ForAll(Gen.Shuffle<Briefing>(Input.Briefings).ToArbitrary(), Gen.Choose(1, 8).ToArbitrary(), Gen.Elements("fr-FR", "ar-SA", "tr-TR").ToArbitrary(), (Briefing[] briefings, int jobs, string culture) =>
        {
            try
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                return Show(SiteMerger.Merge(Input with { Briefings = [.. briefings] }, Packs, jobs, CancellationToken.None)) == expected;
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Long_texts_are_merged_alike_by_one_job_and_by_eight() => Prop.ForAll(LongSites().ToArbitrary(), site =>
        Show(SiteMerger.Merge(site, Packs, 1, CancellationToken.None)) == Show(SiteMerger.Merge(site, Packs, 8, CancellationToken.None)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(10));

    [Fact]
    public void Merging_can_be_stopped() =>
        Should.Throw<OperationCanceledException>(() => SiteMerger.Merge(Input, Packs, 2, new CancellationToken(canceled: true)));

    // Two briefings of two texts of 60 paragraphs each: 240 segments that name much the same.
    private static Gen<SiteInput> LongSites() =>
        from french in Gen.ArrayOf(Gen.Elements("Kraken et Google à Séoul.", "Google paie 12 millions.", "Séoul attend 45 personnes le 21 février 2025.", "Il pleut."), 120)
        from korean in Gen.ArrayOf(Gen.Elements("크라켄과 구글은 서울에.", "구글은 1200만 달러를 냈다.", "서울은 45명을 기다린다.", "비가 온다."), 120)
        select Site(
            Briefing("one", Article("gate.fr", "2025-02-21", french[..60]), Article("yna.ko", "2025-02-22", korean[..60])),
            Briefing("two", Article("le.fr", "2025-05-20", french[60..]), Article("kbs.ko", "2025-05-21", korean[60..])));

    private static MergedSite Merge(SiteInput input) => SiteMerger.Merge(input, Packs, 2, CancellationToken.None);

    private static string Show(MergedSite site) => string.Join('\n',
        site.Briefings.SelectMany(b => b.Headings.Select(h => $"{b.Briefing.Id} {h}")
            .Concat(b.Alignments.SelectMany(a => a.Beads.Select(x => $"{a.LeftId} {a.RightId} {Show(x.Left)} {Show(x.Right)} {x.Score.ToString("R", CultureInfo.InvariantCulture)}")))
            .Concat(b.Ledger.Rows.SelectMany(r => r.Cells.Select(c => $"{r.Id} {c}")))
            .Append(string.Join(' ', b.EntityIds)))
        .Concat(site.Timeline.Select(e => $"{e.BriefingId} {e.EventId}"))
        .Concat(site.Entities.Keys.Select(id => $"{id} {string.Join(' ', site.Entities[id].Occurrences.Select(o => o.BriefingId + o.ArticleId))} {string.Join(' ', site.Entities[id].Companions)}")));

    private static string Show(ImmutableArray<int> indices) => string.Join(',', indices.Select(i => i.ToString(CultureInfo.InvariantCulture)));
}
