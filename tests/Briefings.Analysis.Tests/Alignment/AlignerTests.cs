using System.Collections.Immutable;
using System.Globalization;
using Briefings.Analysis.Alignment;
using Briefings.Analysis.Alignment.Words;
using Briefings.Analysis.Facts;
using Briefings.Model.Languages;
using Briefings.Model.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Analysis.Tests.Alignment;

public sealed class AlignerTests
{
    private static readonly ImmutableArray<AlignableSegment> French = Segments(
        "Le ministre Laurent Dubois a annoncé mardi une réforme de la protection des consommateurs.",
        "Le texte prévoit 12 mesures et un budget de 340 millions d'euros.",
        "L'opposition critique une décision tardive et insuffisante.",
        "Les associations de Marseille demandent des garanties supplémentaires avant le vote.",
        "Le parlement examinera la proposition en septembre 2026.");

    private static readonly ImmutableArray<AlignableSegment> Italian = Segments(
        "Il ministro Laurent Dubois ha annunciato martedì una riforma della protezione dei consumatori.",
        "Il testo prevede 12 misure e un bilancio di 340 milioni di euro.",
        "L'opposizione critica una decisione tardiva e insufficiente.",
        "Le associazioni di Marsiglia chiedono garanzie supplementari prima del voto.",
        "Il parlamento esaminerà la proposta nel settembre 2026.");

    [Fact]
    public void Translations_align_sentence_by_sentence() => Links(Align(French, Italian)).ShouldBe(["0:0", "1:1", "2:2", "3:3", "4:4"]);

    [Fact]
    public void A_sentence_that_the_other_side_splits_takes_both_halves()
    {
        var split = Italian.RemoveAt(1).InsertRange(1, Segments("Il testo prevede 12 misure.", "Il bilancio è di 340 milioni di euro."));

        Links(Align(French, split)).ShouldBe(["0:0", "1:1,2", "2:3", "3:4", "4:5"]);
        Links(Align(split, French)).ShouldBe(["0:0", "1,2:1", "3:2", "4:3", "5:4"]);
    }

    [Fact]
    public void A_sentence_that_is_left_out_has_no_counterpart()
    {
        var beads = Align(French, Italian.RemoveAt(2));

        Links(beads).ShouldBe(["0:0", "1:1", "3:2", "4:3"]);
        var alone = beads.Single(b => !b.IsLinked);
        alone.Left.ShouldBe([2]);
        alone.Score.ShouldBe(0);
        alone.Evidence.ShouldBeEmpty();
    }

    [Fact]
    public void Texts_in_another_order_align_all_the_same()
    {
        ImmutableArray<AlignableSegment> turned = [Italian[3], Italian[4], .. Segments("Intanto piove su tutta la costa."), Italian[0], Italian[1]];

        Links(Align(French, turned)).ShouldBe(["0:3", "1:4", "3:0", "4:1"]);
    }

    [Fact]
    public void Segments_of_several_sentences_go_with_all_that_their_sentences_tell()
    {
        var left = Segments($"{French[0].Text} {French[3].Text}", French[1].Text, $"{French[2].Text} {French[4].Text}");

        Links(Align(left, [Italian[3], Italian[1], Italian[0], Italian[4]])).ShouldBe(["0:0,2", "1:1", "2:3"]);
    }

    [Fact]
    public void Entities_and_figures_count_where_no_word_is_shared()
    {
        var left = Segments("aaaa bbbb cccc", "dddd eeee ffff", "gggg hhhh iiii");
        var right = Segments("ㄱㄱㄱ ㄴㄴㄴ", "ㄷㄷㄷ ㄹㄹㄹ", "ㅁㅁㅁ ㅂㅂㅂ");
        left = left.SetItem(2, left[2] with { EntityIds = ["eu"] }).SetItem(0, left[0] with { Figures = [new(FactKind.Money, "5 EUR")] });
        right = right.SetItem(0, right[0] with { EntityIds = ["eu"] }).SetItem(2, right[2] with { Figures = [new(FactKind.Money, "5 EUR")] });

        var kinds = Align(left, right).Where(b => b.IsLinked).SelectMany(b => b.Evidence).Select(e => e.Kind).ToArray();

        kinds.ShouldContain(k => k == EvidenceKind.Entity || k == EvidenceKind.Figure);
    }

    [Fact]
    public void A_bead_tells_what_speaks_for_it()
    {
        var bead = Align(French, Italian)[1];

        bead.Score.ShouldBeGreaterThan(0.7);
        bead.Evidence.ShouldContain(e => e.Kind == EvidenceKind.Figure && e.Left == "340" && e.Right == "340");
        bead.Evidence.Select(e => e.Weight).ShouldBe(bead.Evidence.Select(e => e.Weight).OrderDescending());
        Align(French, Italian)[0].Evidence.ShouldContain(e => e.Kind == EvidenceKind.Name && e.Left == "Dubois");
        Align(French, Italian)[2].Evidence.ShouldContain(e => e.Kind == EvidenceKind.Cognate && e.Right == "decisione");
    }

    [Fact]
    public void A_lexicon_aligns_languages_without_a_common_alphabet()
    {
        var lexicon = Lexicon.Read([["concept\ten\tko", "election\telection\t선거", "fire\tfire\t화재|불", "bank\tbank\t은행", "snow\tsnow\t눈", "doctor\tdoctor\t의사"]]);
        var aligner = new Aligner(Pack("en"), Pack("ko"), lexicon);
        var left = Segments("The election was quiet.", "A fire broke out.", "The bank is closed.", "There was snow.", "A doctor came.");
        var right = Segments("은행이 문을 닫았다.", "눈이 왔다.", "의사가 왔다.", "선거는 조용했다.", "화재가 발생했다.");

        var beads = aligner.Align(left, right);

        Links(beads).ShouldBe(["0:3", "1:4", "2:0", "3:1", "4:2"]);
        beads[0].Evidence.ShouldContain(e => e.Kind == EvidenceKind.Lexicon && e.Right == "선거는");
    }

    [Theory]
    [InlineData("ko", "어제 조지프 바이든이 말했다")]
    [InlineData("ar", "قال جوزيف بايدن أمس")]
    [InlineData("ja", "昨日ジョセフ・バイデンは言った")]
    [InlineData("ru", "вчера сказал Джозеф Байден")]
    [InlineData("el", "χθες είπε ο Τζόζεφ Μπάιντεν")]
    public void Names_are_known_by_their_sound_across_scripts(string language, string text)
    {
        var other = new AlignableSegment(text, [], []);
        var beads = new Aligner(Pack("en"), Pack(language)).Align(Segments("And yesterday Joseph Biden spoke"), [other]);

        beads.ShouldHaveSingleItem().Evidence.ShouldContain(e => e.Kind == EvidenceKind.Name);
    }

    [Fact]
    public void An_empty_side_leaves_the_other_alone()
    {
        Align([], []).ShouldBeEmpty();
        Align(French, []).Select(b => b.Left.Single()).ShouldBe([0, 1, 2, 3, 4]);
        Align([], French).Select(b => b.Right.Single()).ShouldBe([0, 1, 2, 3, 4]);
        Align(Segments(""), Segments("")).SelectMany(b => b.Left).ShouldBe([0]);
    }

    [Fact]
    public void Segments_without_figures_or_entities_given_are_read_from_their_text()
    {
        ImmutableArray<AlignableSegment> bare = [.. French.Select(s => new AlignableSegment(s.Text, default, default))];

        Links(Align(bare, Italian)).ShouldBe(["0:0", "1:1", "2:2", "3:3", "4:4"]);
    }

    [Fact]
    public void Every_segment_is_in_one_bead_whose_indices_ascend() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(AnyTexts, AnyTexts, (left, right) =>
    {
        var beads = Align(left, right);

        beads.SelectMany(b => b.Left).Order().ShouldBe(Enumerable.Range(0, left.Length));
        beads.SelectMany(b => b.Right).Order().ShouldBe(Enumerable.Range(0, right.Length));
        beads.ShouldAllBe(b => b.Left.SequenceEqual(b.Left.Order()) && b.Right.SequenceEqual(b.Right.Order()));
        beads.ShouldAllBe(b => b.Score >= 0 && b.Score <= 1 && b.IsLinked == b.Score > 0);
        beads.ShouldAllBe(b => b.Evidence.All(e => e.Weight > 0));
    }));

    [Fact]
    public void The_other_side_sees_the_mirror() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Subsets, Subsets, (left, right) =>
    {
        var there = Align([.. left.Select(i => French[i])], [.. right.Select(i => Italian[i])], "fr", "it");
        var back = Align([.. right.Select(i => Italian[i])], [.. left.Select(i => French[i])], "it", "fr");

        Links(new ArticleAlignment("a", "b", back).Mirrored().Beads).ShouldBe(Links(there));
    }));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        var expected = Describe(Align(French, Italian));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Describe(Align(French, Italian)).ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Texts_that_are_aligned_at_the_same_time_come_out_as_one_by_one() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(20), Prop.ForAll(AnyTexts, AnyTexts, (left, right) =>
    {
        var aligner = new Aligner(Pack("fr"), Pack("it"));
        var expected = Describe(Align(left, right));

        ParallelEnumerable.Range(0, 8).Select(_ => Describe(aligner.Align(left, right))).ShouldAllBe(found => found == expected);
    }));

    [Fact]
    public void Learned_words_that_no_text_has_change_nothing()
    {
        var aligner = new Aligner(Pack("fr"), Pack("it"));

        aligner.Realign(French, Italian, LearnedWords.None).ShouldBeNull();
        aligner.Realign(French, Italian, new([new("zorbu", "frinda", 0.8)])).ShouldBeNull();
    }

    [Fact]
    public void Long_texts_keep_to_the_same_laws()
    {
        var left = LongText(0, 300, "sujet");
        var right = LongText(0, 300, "soggetto").RemoveRange(120, 10);

        var links = Links(Align(left, right));

        links.Intersect(["0:0", "119:119", "130:120", "299:289"], StringComparer.Ordinal).Count().ShouldBe(4);
    }

    private static Arbitrary<ImmutableArray<AlignableSegment>> AnyTexts { get; } =
        (from words in Gen.ListOf(Gen.ListOf(Gen.Elements("Paris", "12", "ministre", "de", "الوزير", "장관은", "1,5", "été", "東京", "", "\u0301")))
         select words.Select(w => new AlignableSegment(string.Join(' ', w), [], [])).ToImmutableArray()).ToArbitrary();

    // Each sentence once, in any order: no tie can decide.
    private static Arbitrary<ImmutableArray<int>> Subsets { get; } =
        (from order in Gen.Shuffle(new[] { 0, 1, 2, 3, 4 })
         from count in Gen.Choose(1, 5)
         select order.Take(count).ToImmutableArray()).ToArbitrary();

    private static ImmutableArray<AlignableSegment> LongText(int from, int count, string word) =>
        Segments([.. Enumerable.Range(from, count).Select(i => $"{word} {i * 7919 % 10007} {word}{new string((char)('a' + (i % 26)), 3 + (i % 7))} {i * 31 % 1009}")]);

    private static ImmutableArray<AlignableSegment> Segments(params string[] texts) => [.. texts.Select(t => new AlignableSegment(t, [], []))];

    private static LanguagePack Pack(string language) => new()
    {
        Language = LanguageTag.Parse(language),
        Clitics = language is "ko" ? new([], ["이", "은"]) : CliticRules.None,
    };

    private static ImmutableArray<Bead> Align(
        ImmutableArray<AlignableSegment> left, ImmutableArray<AlignableSegment> right, string from = "fr", string to = "it") =>
        new Aligner(Pack(from), Pack(to)).Align(left, right);

    private static string[] Links(IEnumerable<Bead> beads) =>
        [.. beads.Where(b => b.IsLinked).Select(b => string.Join(',', b.Left) + ":" + string.Join(',', b.Right))];

    private static string Describe(IEnumerable<Bead> beads) => string.Join('\n', beads.Select(b =>
        string.Create(CultureInfo.InvariantCulture, $"{string.Join(',', b.Left)}:{string.Join(',', b.Right)} {b.Score:R} {string.Join(' ', b.Evidence.Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.Kind} {e.Left} {e.Right} {e.Weight:R}")))}")));
}
