using Briefings.Analysis.Alignment.Scripts;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Tests.Alignment.Scripts;

public sealed class LatinizerTests
{
    [Theory]
    [InlineData("서울", "seoul")]
    [InlineData("부산", "busan")]
    [InlineData("トヨタ", "toyota")]
    [InlineData("ファミリー", "famiri")]
    [InlineData("きょうと", "kyouto")]
    [InlineData("Путин", "putin")]
    [InlineData("Αθήνα", "athina")]
    [InlineData("بايدن", "baidn")]
    [InlineData("Zürich", "zurich")]
    [InlineData("東京", "")]
    public void Words_are_spelt_near_enough(string word, string expected) => Latinizer.Latinize(Folding.Fold(word)).ShouldBe(expected);
}
