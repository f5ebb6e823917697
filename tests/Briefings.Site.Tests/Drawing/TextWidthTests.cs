using Briefings.Site.Drawing;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Site.Tests.Drawing;

public class TextWidthTests
{
    [Fact]
    public void A_text_that_fits_stays_whole() => TextWidth.Fit("서울", 13, 100).ShouldBe("서울");

    [Fact]
    public void One_that_does_not_ends_in_an_ellipsis() => TextWidth.Fit("Consultation", 10, 40).ShouldBe("Cons…");

    [Fact]
    public void Han_and_Hangul_are_wider_than_Latin() => TextWidth.Of("漢한", 10).ShouldBeGreaterThan(TextWidth.Of("ab", 10));

    [Fact]
    public void Whatever_is_left_fits() => Prop.ForAll<NonNull<string>, PositiveInt>((text, room) =>
        TextWidth.Of(TextWidth.Fit(text.Get, 13, room.Get), 13) <= room.Get).QuickCheckThrowOnFailure();
}
