using System.Collections.Immutable;
using Briefings.Analysis.Alignment.Words;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Analysis.Tests.Alignment.Words;

public sealed class WordLearnerTests
{
    private static readonly string[] Lefts = ["maison", "route", "fleuve", "orage", "berger", "moulin", "verger", "falaise"];
    private static readonly string[] Rights = ["haus", "strasse", "fluss", "gewitter", "hirte", "muehle", "obstgarten", "klippe"];

    [Fact]
    public void Words_that_share_their_beads_in_several_briefings_go_together() =>
        Show(WordLearner.Learn([Teach(0), Teach(1), Teach(2)])).ShouldBe(Lefts.Zip(Rights, (l, r) => $"{l}={r}").Order(StringComparer.Ordinal));

    [Fact]
    public void What_one_briefing_says_again_and_again_teaches_nothing() =>
        WordLearner.Learn([[.. Teach(0), .. Teach(1), .. Teach(2)]]).Pairs.ShouldBeEmpty();

    [Fact]
    public void Of_words_that_always_come_together_it_is_not_known_which_means_which()
    {
        ImmutableArray<UnexplainedWords>[] briefings = [.. Enumerable.Range(0, 3).Select(i => Teach(i).Add(new([$"n{i}", "porte", "verte"], ["gruene", $"n{i}", "tuer"])))];

        Show(WordLearner.Learn(briefings)).ShouldNotContain(p => p.StartsWith("porte", StringComparison.Ordinal) || p.StartsWith("verte", StringComparison.Ordinal));
    }

    [Fact]
    public void The_order_of_briefings_and_beads_does_not_matter()
    {
        ImmutableArray<UnexplainedWords>[] briefings = [Teach(0), Teach(1), Teach(2)];
        var expected = WordLearner.Learn(briefings).Pairs;
        Prop.ForAll(Gen.Shuffle(briefings).ToArbitrary(), Gen.Shuffle(Enumerable.Range(0, 8).ToArray()).ToArbitrary(), (shuffled, beads) =>
            WordLearner.Learn(shuffled.Select(b => beads.Select(i => b[i]).ToImmutableArray())).Pairs.SequenceEqual(expected)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void One_briefing_more_does_not_change_what_common_words_are_worth() =>
        WordLearner.Learn(Enumerable.Range(0, 41).Select(Teach)).Pairs.ShouldBe(WordLearner.Learn(Enumerable.Range(0, 40).Select(Teach)).Pairs);

    [Fact]
    public void The_mirror_has_the_languages_exchanged()
    {
        var words = WordLearner.Learn([Teach(0), Teach(1), Teach(2)]);
        var mirrored = WordLearner.Learn([[.. Teach(0).Select(w => w.Mirrored())], [.. Teach(1).Select(w => w.Mirrored())], [.. Teach(2).Select(w => w.Mirrored())]]);
        mirrored.Pairs.ShouldNotBeEmpty();

        words.Mirrored().Pairs.ShouldBe(mirrored.Pairs);
    }

    [Fact]
    public void The_likelihood_ratio_is_that_of_the_paper() => WordLearner.Likelihood(110, 2442, 111, 29114).ShouldBe(270.72, 0.01);

    // A briefing of eight beads, each with one pair of words and one that is found nowhere else.
    private static ImmutableArray<UnexplainedWords> Teach(int briefing) =>
        [.. Lefts.Zip(Rights, (l, r) => new UnexplainedWords([l, $"{l}{briefing}"], [r, $"{r}{briefing}"]))];

    private static IEnumerable<string> Show(LearnedWords words) => words.Pairs.Select(p => $"{p.Left}={p.Right}");
}
