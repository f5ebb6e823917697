using Briefings.Model.Texts;
using Briefings.Site.Pages.Frame;

namespace Briefings.Site.Tests.Pages.Frame;

public class TextViewTests
{
    private static readonly LanguageTag French = LanguageTag.Parse("fr");
    private static readonly LanguageTag Arabic = LanguageTag.Parse("ar");

    [Fact]
    public void A_text_in_the_language_of_its_page_says_nothing_of_it() =>
        TextView.Of(new(French, "mot"), French).ShouldBe(new TextView("mot"));

    [Fact]
    public void A_text_in_another_language_names_it_and_its_direction() =>
        TextView.Of(new(Arabic, "كلمة"), French).ShouldBe(new TextView("كلمة", "ar", "rtl"));
}
