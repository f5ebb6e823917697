using Briefings.Analysis.Merging;

namespace Briefings.Analysis.Tests.Merging;

public sealed class FindableTests
{
    [Fact]
    public void It_is_found_once_and_again_after_it_was_forgotten()
    {
        var times = 0;
        var findable = new Findable<string>(() => $"found {++times}");

        findable.IsFound.ShouldBeFalse();
        (findable.Value, findable.Value).ShouldBe(("found 1", "found 1"));
        findable.Forget();
        findable.IsFound.ShouldBeFalse();
        findable.Value.ShouldBe("found 2");
    }
}
