using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Briefings.Analysis.Alignment.Words;
using Briefings.Analysis.Merging;
using Briefings.Model.Briefings;
using Briefings.Model.Texts;
using static Briefings.Analysis.Tests.Merging.Sites;

namespace Briefings.Analysis.Tests.Merging;

public sealed class KeptSiteTests
{
    private static readonly Briefing Told = Briefing(
        "told",
        Article("gate.fr", "2025-05-20", "Kraken parle à Séoul.", "Zorbu mekla frinda."),
        Article("yna.ko", "2025-05-21", "크라켄은 서울에서 말했다.", "나무바 구름소 돌담치.")) with
    {
        Events = [Event("talk", "2025-05-20", "kraken")],
    };

    [Fact]
    public void What_is_kept_says_the_same_as_merging()
    {
        var first = Open(SiteWords.None);
        var kept = first.Keep();

        var again = Open(SiteWords.None, kept);

        again.EntityIds.ShouldBe(first.EntityIds);
        again.Timeline.Select(e => $"{e}").ShouldBe(first.Timeline.Select(e => $"{e}"));
        again.Timeline[0].Sources.ShouldBe(first.Timeline[0].Sources);
        again.Traits.ShouldBe(kept.Traits);
        again.Telling.ShouldBe(first.Telling);
    }

    [Fact]
    public void A_briefing_that_is_kept_is_not_merged_again()
    {
        var kept = Open(SiteWords.None).Keep();

        Open(SiteWords.None, kept with { NamedIds = ["google"], Traits = kept.Traits with { Voices = 42 } }).ShouldSatisfyAllConditions(
            b => b.Traits.Voices.ShouldBe(42),
            b => b.EntityIds.ShouldBe(["google", "kraken"]));
    }

    [Fact]
    public void Words_that_may_be_in_its_articles_let_it_be_merged_again()
    {
        var kept = Open(SiteWords.None).Keep();
        var wrong = kept with { Traits = kept.Traits with { Voices = 42 } };

        Open(Words(new LearnedPair("zorbu", "불꽃대", 0.5)), wrong).Traits.Voices.ShouldBe(42, "one of the two words is not there");
        Open(Words(new LearnedPair("zorbu", "나무바", 0.5)), wrong).Traits.Voices.ShouldBe(kept.Traits.Voices);
    }

    [Fact]
    public void Only_words_that_are_not_as_before_matter()
    {
        var words = Words(new LearnedPair("zorbu", "나무바", 0.5));
        var kept = Open(words).Keep();
        var wrong = kept with { Traits = kept.Traits with { Voices = 42 } };

        Open(words, words, wrong).Traits.Voices.ShouldBe(42);
        Open(words, Words(new LearnedPair("zorbu", "나무바", 0.6)), wrong).Traits.Voices.ShouldBe(kept.Traits.Voices, "the pair is stronger");
        Open(words, SiteWords.None, wrong).Traits.Voices.ShouldBe(kept.Traits.Voices, "the pair is gone");
    }

    [Fact]
    public void What_is_forgotten_is_found_again()
    {
        var briefing = Open(SiteWords.None);
        var before = Show(briefing);

        briefing.Forget();

        Show(briefing).ShouldBe(before);
    }

    private static string Show(MergedBriefing briefing) => string.Create(
        CultureInfo.InvariantCulture,
        $"{briefing.Ledger.Rows.Length} {briefing.Lineage.Voices.Length} {string.Join(' ', briefing.Alignments.SelectMany(a => a.Beads).Select(b => $"{b.Score:R}"))}");

    private static MergedBriefing Open(SiteWords words, KeptBriefing? kept = null) => Open(SiteWords.None, words, kept);

    private static MergedBriefing Open(SiteWords before, SiteWords now, KeptBriefing? kept)
    {
        var site = new KeptSite(before, kept is null ? ImmutableDictionary<string, KeptBriefing>.Empty : ImmutableDictionary<string, KeptBriefing>.Empty.Add(Told.Id, kept));
        return new(new(Told, new(Site(Told), Packs), before: site), new(now));
    }

    private static SiteWords Words(params LearnedPair[] pairs) =>
        new(new Dictionary<(LanguageTag, LanguageTag), LearnedWords> { [(Tag("fr"), Tag("ko"))] = LearnedWords.Of(pairs) }.ToFrozenDictionary());
}
