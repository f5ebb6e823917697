using Briefings.Site.Pages.Glossary;

namespace Briefings.Site.Tests.Pages.Glossary;

public class IndexLetterTests
{
    [Theory]
    [InlineData("États-Unis", "", "E")]
    [InlineData("sœur", "", "S")]
    [InlineData("대한민국", "", "ㄷ")]
    [InlineData("북한", "", "ㅂ")]
    [InlineData("الاتحاد الأوروبي", "ال", "ا")]
    [InlineData("اليابان", "ال", "ي")]
    [InlineData("38 North", "", "#")]
    [InlineData("", "", "#")]
    public void A_name_is_listed_under_its_first_letter(string name, string article, string letter) =>
        IndexLetter.Of(name, article).ShouldBe(letter);
}
