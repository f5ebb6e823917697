using Briefings.Analysis.Relations;

namespace Briefings.Analysis.Tests.Relations;

public sealed class ScoresTests
{
    [Fact]
    public void Sums_are_those_of_what_was_added_since_it_was_cleared()
    {
        var scores = new Scores(4);
        scores.Add([0, 2], 1);
        scores.Add([2, 3], 0.5);

        scores.Reached.ShouldBe([0, 2, 3]);
        Enumerable.Range(0, 4).Select(p => scores[p]).ShouldBe([1, 0, 1.5, 0.5]);

        scores.Clear();
        scores.Add([3], 2);

        scores.Reached.ShouldBe([3]);
        Enumerable.Range(0, 4).Select(p => scores[p]).ShouldBe([0, 0, 0, 2]);
    }
}
