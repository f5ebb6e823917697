using Briefings.Analysis.Facts;

namespace Briefings.Analysis.Tests.Facts;

public sealed class DatesTests
{
    [Theory]
    [InlineData("fr", "La réunion de mardi à Séoul", "2025-05-20")]
    [InlineData("fr", "arrêté hier, jugé avant-hier", "2025-05-19 | 2025-05-18")]
    [InlineData("fr", "il y a trois jours", "2025-05-17")]
    [InlineData("fr", "plus tôt ce mois-ci", "2025-05-01/2025-05-19")]
    [InlineData("fr", "le 1er avril 2005", "2005-04-01")]
    [InlineData("fr", "du 3 au 5 mai", "2025-05-03/2025-05-05")]
    [InlineData("fr", "début mars, mi-avril et fin 2024", "2025-03-01/2025-03-15 | 2025-04-10/2025-04-20 | 2024-09-01/2024-12-31")]
    [InlineData("fr", "les années 1990", "199X")]
    [InlineData("it", "all'inizio di questo mese", "2025-05-01/2025-05-15")]
    [InlineData("it", "il 21 febbraio scorso", "2025-02-21")]
    [InlineData("it", "tra il 2017 e il 2023", "2017-01-01/2023-12-31")]
    [InlineData("it", "dall'8 al 10 marzo", "2025-03-08/2025-03-10")]
    [InlineData("en", "on February 21, 2025", "2025-02-21")]
    [InlineData("en", "In early May and last week", "2025-05-01/2025-05-15 | 2025-05-12/2025-05-18")]
    [InlineData("en", "two years ago", "2023-05-20~")]
    [InlineData("en", "in May 2025", "2025-05")]
    [InlineData("en", "It may march on in the sun", "")]
    [InlineData("en", "in 2023 alone", "2023")]
    [InlineData("en", "the third quarter of 2024", "2024-07-01/2024-09-30")]
    [InlineData("de", "am kommenden Dienstag", "2025-05-27")]
    [InlineData("de", "am 15. Januar 2017", "2017-01-15")]
    [InlineData("de", "Übernächste Woche am Freitag", "2025-06-06")]
    [InlineData("es", "a finales de la semana pasada", "2025-05-15/2025-05-18")]
    [InlineData("es", "hace dos días", "2025-05-18")]
    [InlineData("pt", "no dia 3 de maio de 2025", "2025-05-03")]
    [InlineData("pt", "na semana passada", "2025-05-12/2025-05-18")]
    [InlineData("nl", "vorige week en drie jaar geleden", "2025-05-12/2025-05-18 | 2022-05-20~")]
    [InlineData("nl", "op 3 mei 2024", "2024-05-03")]
    [InlineData("ja", "先月、2025年2月21日に", "2025-04 | 2025-02-21")]
    [InlineData("ja", "昨年末", "2024-07-01/2024-12-31")]
    [InlineData("zh", "上周五，5月3日", "2025-05-16 | 2025-05-03")]
    [InlineData("zh", "三天前", "2025-05-17")]
    [InlineData("ko", "지난달 한국은", "2025-04")]
    [InlineData("ko", "20일 서울에서", "2025-05-20")]
    [InlineData("ko", "2025년 2월 21일에", "2025-02-21")]
    [InlineData("ko", "지난주 금요일", "2025-05-16")]
    [InlineData("ar", "الأسبوع الماضي", "2025-05-12/2025-05-18")]
    [InlineData("ar", "في 21 فبراير 2025", "2025-02-21")]
    [InlineData("ar", "قبل يومين", "2025-05-18")]
    [InlineData("ar", "٢١ فبراير ٢٠٢٥", "2025-02-21")]
    public void Dates_have_the_precision_of_their_words(string language, string text, string edtf) => Found.Dates(language, text).ShouldBe(edtf);

    [Theory]
    [InlineData("ar", "ذكر أحد المصادر يوم افتتاح الموسم")]
    [InlineData("de", "in den letzten Jahren und am nächsten Morgen")]
    [InlineData("en", "over the past years, on the last day of the visit")]
    [InlineData("es", "a las 7 de la mañana, en los últimos años")]
    [InlineData("fr", "ces dernières années, le dernier jour de la visite")]
    [InlineData("it", "negli ultimi anni, in un attimo")]
    [InlineData("ko", "십 년간 이 일은")]
    public void What_only_looks_like_a_date_is_none(string language, string text) => Found.Dates(language, text).ShouldBe("");

    [Theory]
    [InlineData("20/05/2025", "2025-05-20")]
    [InlineData("2025-05-20", "2025-05-20")]
    [InlineData("05/2025", "2025-05")]
    [InlineData("2019-2021", "2019-01-01/2021-12-31")]
    [InlineData("24/7", "")]
    [InlineData("1/3 des voix", "")]
    [InlineData("192.168.10.12", "")]
    [InlineData("30/2/2024", "")]
    public void Digits_are_a_date_only_where_they_can_be_nothing_else(string text, string edtf) => Found.Dates("fr", text).ShouldBe(edtf);

    [Fact]
    public void Without_a_day_of_publication_only_full_dates_are_told() =>
        Found.Finder("fr").Find("hier, le 3 mai, le 3 mai 2024", null).Where(f => f.Kind == FactKind.Date).Select(f => f.Date!.ToString()).ShouldBe(["2024-05-03"]);

    [Fact]
    public void A_date_tells_its_words_and_their_place()
    {
        var fact = Found.In("it", "Ieri, il 19 maggio 2025.").Last(f => f.Kind == FactKind.Date);

        fact.Text.ShouldBe("19 maggio 2025");
        fact.Start.ShouldBe(9);
    }

    [Fact]
    public void A_rough_date_says_so()
    {
        var fact = Found.In("en", "A few days ago").Single(f => f.Kind == FactKind.Date);

        fact.Date!.ToString().ShouldBe("2025-05-17~");
        fact.Approximation.ShouldBe(Approximation.About);
    }
}
