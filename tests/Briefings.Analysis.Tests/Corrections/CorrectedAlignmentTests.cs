using System.Collections.Immutable;
using Briefings.Analysis.Alignment;
using Briefings.Analysis.Corrections;
using Briefings.Analysis.Segments;
using Briefings.Analysis.Tests.Merging;
using Briefings.Model.Briefings;
using Briefings.Model.Diagnostics;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Analysis.Tests.Corrections;

public class CorrectedAlignmentTests
{
    private static readonly SegmentedArticle Left = Cut("gate.fr", "Le port a ouvert un quai.", "Il a coûté cher.", "La mairie paie tout.");
    private static readonly SegmentedArticle Right = Cut("yna.ko", "항구가 부두를 열었다.", "비용이 많이 들었다.", "시가 모두 낸다.");

    private static SegmentedArticle Cut(string id, params string[] paragraphs) =>
        Segmenter.Cut(Sites.Article(id, "2025-05-20", paragraphs), Sites.Packs.For(Sites.Tag(id.Split('.')[1])));

    private static Bead Engine(int[] left, int[] right) =>
        new([.. left], [.. right], left.Length * right.Length == 0 ? 0 : 0.7, left.Length * right.Length == 0 ? [] : [new(EvidenceKind.Figure, "20", "20", 2)]);

    private static ArticleAlignment Found(params Bead[] beads) => new("gate.fr", "yna.ko", [.. beads]);

    private static readonly ArticleAlignment Straight = Found(Engine([0], [0]), Engine([1], [1]), Engine([2], [2]));

    /// <summary>Beads written <c>0+1:0 2:</c>, as an editor would have saved them.</summary>
    private static AlignmentCorrection Written(string beads) =>
        CorrectedAlignment.Draft(Left, Right, [.. beads.Split(' ').Select(b => b.Split(':')).Select(b => Engine(Numbers(b[0]), Numbers(b[1])))]);

    private static int[] Numbers(string side) => [.. side.Split('+', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];

    private static string Shown(ImmutableArray<Bead> beads) =>
        string.Join(' ', beads.Select(b => $"{string.Join('+', b.Left)}:{string.Join('+', b.Right)}"));

    [Theory]
    [InlineData("0:0 1:1 2:2", "0:0 1:1 2:2")]
    [InlineData("0:2 2:0", "0:2 1:1 2:0")]
    [InlineData("0+1:0", "0+1:0 :1 2:2")]
    [InlineData("0+2:1", "0+2:1 1: :2 :0")]
    [InlineData("0: :0", ":0 0: 1:1 2:2")]
    [InlineData("0+1:", "0: 1: :0 :1 2:2")]
    public void The_editors_beads_count_and_the_engines_fill_in(string written, string expected)
    {
        var result = CorrectedAlignment.Apply(Written(written), Left, Right, Straight);

        result.Diagnostics.ShouldBeEmpty();
        result.Alignment.Beads.SelectMany(b => b.Left).Order().ShouldBe([0, 1, 2]);
        result.Alignment.Beads.SelectMany(b => b.Right).Order().ShouldBe([0, 1, 2]);
        Shown(result.Alignment.Beads).Split(' ').Order().ShouldBe(expected.Split(' ').Order());
    }

    [Fact]
    public void An_editors_bead_is_sure_and_keeps_the_engines_evidence()
    {
        var beads = CorrectedAlignment.Apply(Written("0:0 1:2"), Left, Right, Straight).Alignment.Beads;

        beads[0].Score.ShouldBe(1);
        beads[0].Evidence.Select(e => e.Kind).ShouldBe([EvidenceKind.Curated, EvidenceKind.Figure]);
        beads.Single(b => b.Left is [1]).Evidence.Select(e => e.Kind).ShouldBe([EvidenceKind.Curated]);
    }

    [Fact]
    public void It_does_not_matter_which_article_is_on_the_left() =>
        Shown(CorrectedAlignment.Apply(Written("0:2 2:0").Mirrored(), Left, Right, Straight).Alignment.Beads).ShouldBe("0:2 1:1 2:0");

    [Fact]
    public void A_sentence_that_changed_is_reported_and_its_bead_is_left_to_the_engine()
    {
        var at = new SourceSpan("input/briefings/b/alignment.fr-ko.yml", 7, 11);
        var saved = Written("0:2 1:1 2:0");
        var placed = saved with { Beads = [new CorrectedBead([saved.Beads[0].Left[0] with { At = at }], saved.Beads[0].Right), .. saved.Beads.Skip(1)] };
        var now = Cut("gate.fr", "Le port a ouvert un grand quai.", "Il a coûté cher.", "La mairie paie tout.");

        var result = CorrectedAlignment.Apply(placed, now, Right, Found(Engine([0], [2]), Engine([1], [0]), Engine([2], [1])));

        Shown(result.Alignment.Beads).ShouldBe("0:2 1:1 2:0");
        result.Alignment.Beads[0].Score.ShouldBe(0.7);
        var finding = result.Diagnostics.ShouldHaveSingleItem();
        (finding.Code, finding.At, finding.Severity).ShouldBe(("BRF0405", at, Severity.Warning));
        finding.Hint!.ShouldContain(CorrectedAlignment.Draft(now, Right, [Engine([0], [0])]).Beads[0].Left[0].Fingerprint);
        finding.Hint!.ShouldContain("Le port a ouvert un grand quai.");
    }

    [Fact]
    public void A_sentence_that_is_gone_is_like_no_other()
    {
        var now = Cut("gate.fr", "Il a coûté cher.", "La mairie paie tout.");

        var result = CorrectedAlignment.Apply(Written("0:0 1:1 2:2"), now, Right, Found(Engine([0], [1]), Engine([1], [2]), Engine([], [0])));

        result.Diagnostics.ShouldHaveSingleItem().Hint!.ShouldContain("No new sentence");
        Shown(result.Alignment.Beads).Split(' ').Order().ShouldBe([":0", "0:1", "1:2"]);
    }

    [Fact]
    public void A_sentence_may_change_its_case_and_spaces_and_move()
    {
        var now = Cut("gate.fr", "La mairie paie  tout.", "LE PORT a ouvert un quai.", "Il a coûté cher.");

        var result = CorrectedAlignment.Apply(Written("0:0 1:1 2:2"), now, Right, Straight);

        result.Diagnostics.ShouldBeEmpty();
        Shown(result.Alignment.Beads).ShouldBe("0:2 1:0 2:1");
    }

    [Fact]
    public void First_words_end_with_a_word()
    {
        var marks = SegmentMarks.Of(Cut("gate.fr", $"{string.Concat(Enumerable.Repeat("onze mots ", 20))}fin.", new string('x', 200)));

        marks[0].Words.ShouldBe(string.Concat(Enumerable.Repeat("onze mots ", 8)).Trim() + "…");
        marks[1].Words.ShouldBe(new string('x', 80) + "…");
    }

    [Fact]
    public void Every_sentence_is_in_one_bead_whatever_the_editor_wrote() => Prop.ForAll(
        ArbMap.Default.ArbFor<(int, int)[]>(),
        pairs =>
        {
            var correction = CorrectedAlignment.Draft(
                Left, Right, [.. pairs.Select(p => Engine([Math.Abs(p.Item1 % 3)], p.Item2 % 4 == 0 ? [] : [Math.Abs(p.Item2 % 3)]))]);
            var beads = CorrectedAlignment.Apply(correction, Left, Right, Straight).Alignment.Beads;
            beads.SelectMany(b => b.Left).Order().ShouldBe([0, 1, 2]);
            beads.SelectMany(b => b.Right).Order().ShouldBe([0, 1, 2]);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_merger_obeys_a_correction()
    {
        var briefing = Sites.Briefing("b", Left.Article, Right.Article);
        var context = new Analysis.Merging.MergeContext(Sites.Site(briefing), Sites.Packs);

        var merged = Analysis.Merging.BriefingMerger.Merge(briefing with { Alignments = [Written("0:2 1:1 2:0")] }, context);

        Shown(merged.Alignments[0].Beads).ShouldBe("0:2 1:1 2:0");
    }
}
