using Briefings.Analysis.Cleaning;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Analysis.Tests.Cleaning;

public class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("flaw", "lawn", 2)]
    public void Words_are_so_many_changes_apart(string left, string right, int changes)
    {
        EditDistance.IsWithin(left, right, changes).ShouldBeTrue();
        EditDistance.IsWithin(right, left, changes).ShouldBeTrue();
        EditDistance.IsWithin(left, right, changes - 1).ShouldBeFalse();
    }

    [Fact]
    public void It_is_as_the_whole_table_says() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2000),
        Prop.ForAll(Words.ToArbitrary(), Words.ToArbitrary(), Gen.Choose(0, 6).ToArbitrary(), (left, right, most) => EditDistance.IsWithin(left, right, most) == (Whole(left, right) <= most)));

    private static Gen<string> Words => Gen.Elements('a', 'b', 'c').ListOf().Resize(12).Select(letters => string.Concat(letters));

    private static int Whole(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                table[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(table[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1), Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
            }
        }

        return table[left.Length, right.Length];
    }
}
