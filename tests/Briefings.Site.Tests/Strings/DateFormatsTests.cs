using Briefings.Model.Dates;
using Briefings.Model.Texts;
using Briefings.Site.Strings;

namespace Briefings.Site.Tests.Strings;

public class DateFormatsTests
{
    [Theory]
    [InlineData("fr", "2025-05-20", "20 mai 2025")]
    [InlineData("it", "2025-05-20", "20 maggio 2025")]
    [InlineData("en", "2025-05-20", "May 20, 2025")]
    [InlineData("de", "2025-05-20", "20. Mai 2025")]
    [InlineData("es", "2025-05-20", "20 de mayo de 2025")]
    [InlineData("pt", "2025-05-20", "20 de maio de 2025")]
    [InlineData("ko", "2025-05-20", "2025년 5월 20일")]
    [InlineData("ar", "2025-05-20", "20 مايو 2025")]
    public void A_day_is_written_as_its_language_writes_it_and_without_weekday(string language, string date, string expected) =>
        Format(language, date).ShouldBe(expected);

    [Theory]
    [InlineData("fr", "2025-05", "mai 2025")]
    [InlineData("ko", "2025-05", "2025년 5월")]
    [InlineData("ar", "2025-05", "مايو 2025")]
    [InlineData("fr", "2025", "2025")]
    [InlineData("en", "199X", "1990–1999")]
    public void What_is_not_known_is_not_shown(string language, string date, string expected) => Format(language, date).ShouldBe(expected);

    [Theory]
    [InlineData("fr", "1er", "2025-05-01", "1er mai 2025")]
    [InlineData("fr", "1er", "2025-05-11", "11 mai 2025")]
    [InlineData("fr", "1er", "2025-05", "mai 2025")]
    [InlineData("pt", "1.º", "2025-05-01", "1.º de maio de 2025")]
    [InlineData("en", "1", "2025-05-01", "May 1, 2025")]
    [InlineData("ko", "1", "2025-05-01", "2025년 5월 1일")]
    public void The_first_day_of_a_month_may_have_a_form_of_its_own(string language, string firstDay, string date, string expected) =>
        new DateFormats(LanguageTag.Parse(language), firstDay).Format(Edtf.TryParse(date)!.Start).ShouldBe(expected);

    private static string Format(string language, string date) =>
        new DateFormats(LanguageTag.Parse(language)).Format(Edtf.TryParse(date)!.Start);
}
