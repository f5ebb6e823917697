using Briefings.Analysis.Alignment;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Analysis.Tests.Alignment;

public sealed class PrefixBestTests
{
    [Fact]
    public void The_best_up_to_a_place_is_the_best_of_all_added_there() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Values, values =>
        {
            var best = new PrefixBest(10);
            for (var i = 0; i < values.Length; i++)
            {
                best.Add(values[i].Place, values[i].Value, i);
            }

            for (var place = 0; place < 10; place++)
            {
                var expected = values.Where(v => v.Place <= place).Select(v => (double)v.Value).DefaultIfEmpty(double.NegativeInfinity).Max();
                best.UpTo(place).Value.ShouldBe(expected);
            }
        }));

    private static Arbitrary<(int Place, int Value)[]> Values { get; } =
        (from place in Gen.Choose(0, 9)
         from value in Gen.Choose(-5, 5)
         select (place, value)).ArrayOf().ToArbitrary();
}
