using Briefings.Analysis.Alignment;

namespace Briefings.Analysis.Tests.Alignment;

public class ShapePriorsTests
{
    [Fact]
    public void A_shape_gains_what_the_telling_says_however_often_it_is_asked()
    {
        var priors = new ShapePriors(Telling.Freely);
        foreach (var shape in BeadShape.UpTo(6, 3).Append(new(9, 1)))
        {
            priors.Of(shape).ShouldBe(Telling.Freely.Prior(shape));
            priors.Of(shape).ShouldBe(Telling.Freely.Prior(shape));
        }
    }
}
