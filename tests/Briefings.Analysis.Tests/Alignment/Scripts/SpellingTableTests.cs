using Briefings.Analysis.Alignment.Scripts;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Analysis.Tests.Alignment.Scripts;

public sealed class SpellingTableTests
{
    [Fact]
    public void Cognates_are_more_alike_than_other_words() =>
        Likeness("decision", "decisione").ShouldBeGreaterThan(Likeness("decision", "position"));

    [Fact]
    public void A_table_forgets_the_word_before()
    {
        var table = new SpellingTable();
        table.Set("decision");
        table.Set("vote");

        table.LikenessTo("decision").ShouldBe(Likeness("vote", "decision"));
    }

    [Fact]
    public void Likeness_is_the_same_from_either_side_between_0_and_1_and_1_for_a_word_itself() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Words, Words, (a, b) =>
        {
            Likeness(a, b).ShouldBe(Likeness(b, a));
            Likeness(a, b).ShouldBeInRange(0, 1);
            Likeness(a, a).ShouldBe(a.Length == 0 ? 0 : 1);
        }));

    private static Arbitrary<string> Words { get; } =
        Gen.ListOf(Gen.Choose('a', 'z')).Select(l => string.Concat(l.Select(c => (char)c))).ToArbitrary();

    private static double Likeness(string a, string b)
    {
        var table = new SpellingTable();
        table.Set(a);
        return table.LikenessTo(b);
    }
}
