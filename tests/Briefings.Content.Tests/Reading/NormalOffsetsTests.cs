using Briefings.Content.Reading;

namespace Briefings.Content.Tests.Reading;

public class NormalOffsetsTests
{
    [Fact]
    public void Each_place_is_where_normalising_all_before_it_puts_it() => Texts.All(text =>
    {
        var clean = MarkRuns.Limited(SourceText.Of("a", text).Text.Normalize(System.Text.NormalizationForm.FormD));
        var offsets = new NormalOffsets(clean);
        for (var i = 0; i <= clean.Length; i++)
        {
            if (i == 0 || !char.IsHighSurrogate(clean[i - 1]))
            {
                offsets.ToNormal(i).ShouldBe(clean[..i].Normalize().Length);
            }
        }

        offsets.FromNormal(clean.Normalize().Length).ShouldBe(clean.Length);
    });

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("e\u0301")]
    public void Short_rows_of_marks_stay(string text) => MarkRuns.Limited(text).ShouldBe(text);

    [Fact]
    public void Long_rows_of_marks_get_spaces_and_keep_their_length()
    {
        var text = "a" + new string('\u0301', 1_000) + "b";
        var limited = MarkRuns.Limited(text);
        limited.Length.ShouldBe(text.Length);
        limited.Split(' ').ShouldAllBe(row => row.Length <= 32);
    }
}
