using Briefings.Content.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Content.Tests.Reading;

public class NearestTests
{
    [Theory]
    [InlineData("titel", "title", 1)]
    [InlineData("Title", "title", 0)]
    [InlineData("url", "title", 4)]
    [InlineData("", "url", 3)]
    [InlineData("claim", "claims", 1)]
    public void Distance_counts_edits_and_swaps(string a, string b, int distance) => Nearest.Distance(a, b).ShouldBe(distance);

    [Fact]
    public void A_word_that_is_near_to_nothing_has_no_nearest() => Nearest.To("colour", ["title", "url"]).ShouldBeNull();

    [Fact]
    public void Of_two_as_near_the_first_in_the_alphabet_counts() => Nearest.To("cat", ["rat", "bat"]).ShouldBe("bat");

    [Fact]
    public void Distance_is_symmetric_and_nought_for_the_same() => Prop.ForAll<NonNull<string>, NonNull<string>>((a, b) =>
        Nearest.Distance(a.Get, b.Get) == Nearest.Distance(b.Get, a.Get) && Nearest.Distance(a.Get, a.Get) == 0).QuickCheckThrowOnFailure();
}
