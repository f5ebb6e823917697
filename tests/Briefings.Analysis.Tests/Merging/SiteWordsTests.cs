using System.Globalization;
using Briefings.Analysis.Alignment;
using Briefings.Analysis.Merging;
using Briefings.Model.Briefings;
using static Briefings.Analysis.Tests.Merging.Sites;

namespace Briefings.Analysis.Tests.Merging;

public sealed class SiteWordsTests
{
    private static readonly string[] French = ["zorbu", "mekla", "frinda", "toxel", "pavilo", "dertun", "gosmal", "hirbet"];
    private static readonly string[] Korean = ["나무바", "구름소", "돌담치", "바람개", "하늘코", "모래두", "물결표", "불꽃대"];

    // Two sentences told in the other order, by words that neither a lexicon nor their look ties.
    private static readonly Briefing Asked = Briefing(
        "asked",
        Article("gate.fr", "2025-05-20", Sentence(French[..4]), Sentence(French[4..])),
        Article("yna.ko", "2025-05-20", Sentence(Korean[4..]), Sentence(Korean[..4])));

    private static readonly Briefing[] Teachers = [.. Enumerable.Range(0, 4).Select(Teacher)];

    [Fact]
    public void Words_that_other_briefings_teach_link_what_a_briefing_alone_does_not()
    {
        Links(Merge(1, Asked)).ShouldNotContain("0:1");

        Links(Merge(1, [Asked, .. Teachers])).ShouldBe(["0:1", "1:0"]);
    }

    [Fact]
    public void The_bead_names_the_words_that_were_learned() =>
        Beads(Merge(1, [Asked, .. Teachers]))[0].Evidence.ShouldContain(e => e.Kind == EvidenceKind.Lexicon && e.Left == "frinda" && e.Right == "돌담치");

    [Fact]
    public void Words_are_learned_whichever_language_comes_first()
    {
        Briefing[] turned = [.. Teachers.Select((t, i) => i % 2 == 0 ? t : t with { Articles = [t.Articles[1], t.Articles[0]] })];

        Links(Merge(1, [Asked, .. turned])).ShouldBe(["0:1", "1:0"]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Neither_jobs_nor_order_matter(int jobs) =>
        Show(Merge(jobs, [.. Teachers.Reverse(), Asked])).ShouldBe(Show(Merge(1, [Asked, .. Teachers])));

    // Each word stands in one sentence, beside numbers that tell which sentence is which.
    private static Briefing Teacher(int index)
    {
        string[] In(string[] words) => [.. words.Select((w, i) => string.Create(CultureInfo.InvariantCulture, $"{1000 + (100 * index) + (7 * i)} {w} {3000 + (100 * index) + (11 * i)}."))];
        return Briefing(string.Create(CultureInfo.InvariantCulture, $"teacher-{index}"), Article("gate.fr", "2025-05-20", In(French)), Article("yna.ko", "2025-05-20", In(Korean)));
    }

    private static string Sentence(IEnumerable<string> words) => string.Join(' ', words) + ".";

    private static MergedSite Merge(int jobs, params Briefing[] briefings) => SiteMerger.Merge(Site(briefings), Packs, jobs, CancellationToken.None);

    private static Bead[] Beads(MergedSite site) => [.. site.Briefings.Single(b => b.Briefing.Id == "asked").Alignments.Single().Beads];

    private static string[] Links(MergedSite site) =>
        [.. Beads(site).Where(b => b.IsLinked).Select(b => $"{string.Join(',', b.Left)}:{string.Join(',', b.Right)}")];

    private static string Show(MergedSite site) => string.Join('\n', site.Briefings.SelectMany(b => b.Alignments.SelectMany(a => a.Beads.Select(x => string.Create(
        CultureInfo.InvariantCulture,
        $"{b.Briefing.Id} {string.Join(',', x.Left)}:{string.Join(',', x.Right)} {x.Score:R} {string.Join(' ', x.Evidence.Select(e => $"{e.Left}={e.Right}"))}")))));
}
