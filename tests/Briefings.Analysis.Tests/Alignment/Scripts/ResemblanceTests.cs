using Briefings.Analysis.Alignment.Scripts;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Analysis.Tests.Alignment.Scripts;

public sealed class ResemblanceTests
{
    [Fact]
    public void A_name_sounds_alike_across_scripts()
    {
        Resemblance.OfSound("biden", Latinizer.Latinize("바이든")).ShouldBeGreaterThan(0.8);
        Resemblance.OfSound("biden", Latinizer.Latinize("트럼프")).ShouldBeLessThan(0.3);
    }

    [Fact]
    public void Likeness_is_the_same_from_either_side_between_0_and_1_and_1_for_a_word_itself() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Words, Words, (a, b) =>
        {
            Resemblance.OfSound(a, b).ShouldBe(Resemblance.OfSound(b, a), 1e-12);
            Resemblance.OfSound(a, b).ShouldBeInRange(0, 1);
            Resemblance.OfSound(a, a).ShouldBe(a.Length == 0 ? 0 : 1);
        }));

    private static Arbitrary<string> Words { get; } =
        Gen.ListOf(Gen.Choose('a', 'z')).Select(l => string.Concat(l.Select(c => (char)c))).ToArbitrary();
}
