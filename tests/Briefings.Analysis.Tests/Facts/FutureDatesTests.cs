namespace Briefings.Analysis.Tests.Facts;

/// <summary>In a text of Tuesday, 20 May 2025.</summary>
public sealed class FutureDatesTests
{
    [Theory]
    [InlineData("ar", "ستفتح المدرسة أبوابها في 4 يونيو", "2025-06-04")]
    [InlineData("ar", "ومن المقرر عقد الاجتماع في 29 مايو", "2025-05-29")]
    [InlineData("de", "Der Prozess beginnt am 2. Juni", "2025-06-02")]
    [InlineData("de", "Die Wahl soll im September stattfinden", "2025-09")]
    [InlineData("en", "The bridge will reopen on Friday", "2025-05-23")]
    [InlineData("en", "A hearing is scheduled for 12 June", "2025-06-12")]
    [InlineData("en", "On 12 June, the court will hear both sides", "2025-06-12")]
    [InlineData("es", "La sede abrirá el 9 de junio", "2025-06-09")]
    [InlineData("es", "El juicio está previsto para septiembre", "2025-09")]
    [InlineData("fr", "Le musée rouvrira vendredi", "2025-05-23")]
    [InlineData("fr", "Le procès est prévu le 26 juin", "2025-06-26")]
    [InlineData("it", "Il museo riaprirà venerdì", "2025-05-23")]
    [InlineData("it", "Il processo è previsto per il 26 giugno", "2025-06-26")]
    [InlineData("ja", "新しい駅は7月5日に開業する予定だ", "2025-07-05")]
    [InlineData("ko", "새 역은 7월 5일 문을 열 예정이다", "2025-07-05")]
    [InlineData("nl", "Het museum zal op 5 juli heropenen", "2025-07-05")]
    [InlineData("pt", "O museu reabrirá na sexta-feira", "2025-05-23")]
    [InlineData("pt", "O julgamento está marcado para 5 de julho", "2025-07-05")]
    [InlineData("zh", "新站将于7月5日启用", "2025-07-05")]
    public void What_is_to_come_lies_ahead(string language, string text, string edtf) => Found.Dates(language, text).ShouldBe(edtf);

    [Theory]
    [InlineData("ar", "توفي سياسي بارز في 4 يونيو", "2024-06-04")]
    [InlineData("de", "Das Werk wurde am 2. Juni geschlossen, der Umbau wird dauern", "2024-06-02")]
    [InlineData("de", "Er wird seit Juni vermisst", "2024-06")]
    [InlineData("en", "The firm said on Friday that it will close in June", "2025-05-16 | 2025-06")]
    [InlineData("en", "He was arrested on 3 June and will appear in court", "2024-06-03")]
    [InlineData("en", "The plant closed on 3 June. Its site will be sold.", "2024-06-03")]
    [InlineData("es", "Fue detenido el 9 de junio y será juzgado", "2024-06-09")]
    [InlineData("fr", "Il a été arrêté le 26 juin et sera jugé", "2024-06-26")]
    [InlineData("it", "È stato arrestato il 26 giugno e sarà processato", "2024-06-26")]
    [InlineData("ja", "6月3日に逮捕された", "2024-06-03")]
    [InlineData("ko", "회사는 19일 공장을 닫을 예정이라고 밝혔다", "2025-05-19")]
    [InlineData("nl", "Hij werd op 3 juni aangehouden", "2024-06-03")]
    [InlineData("pt", "Foi detido a 5 de julho e será julgado", "2024-07-05")]
    [InlineData("zh", "将军于6月3日被捕", "2024-06-03")]
    public void What_has_been_lies_behind(string language, string text, string edtf) => Found.Dates(language, text).ShouldBe(edtf);

    [Theory]
    [InlineData("en", "It will be remembered for Monday, 19 May", "2025-05-19")]
    [InlineData("en", "It will open on Monday, 26 May", "2025-05-26")]
    [InlineData("fr", "Ce sera le 13 mardi", "2025-05-13")]
    public void A_day_to_come_agrees_with_its_weekday(string language, string text, string edtf) => Found.Dates(language, text).ShouldBe(edtf);

    [Theory]
    [InlineData("de", "ein Jahr zuvor waren es 5 Prozent")]
    [InlineData("en", "up from 5 percent a year earlier; a rise of 3 percent in a year")]
    [InlineData("es", "frente al 5 % un año antes")]
    [InlineData("fr", "contre 5 % un an plus tôt")]
    [InlineData("it", "contro il 5 % di un anno prima")]
    [InlineData("ja", "前年同期比で5%増えた")]
    [InlineData("ko", "전년 동기 대비 5% 늘었다")]
    [InlineData("nl", "tegen 5 procent een jaar eerder")]
    [InlineData("pt", "contra 5 % um ano antes")]
    [InlineData("zh", "同比增长5%，高于去年同期")]
    public void A_comparison_is_no_date(string language, string text) => Found.Dates(language, text).ShouldBe("");

    [Theory]
    [InlineData("ar", "أفرج عنه بعد خمسة أشهر في السجن")]
    [InlineData("en", "freed after seven months in prison")]
    [InlineData("fr", "libéré après sept mois de prison")]
    public void A_length_of_time_is_no_date(string language, string text) => Found.Dates(language, text).ShouldBe("");

    [Fact]
    public void A_date_ends_with_its_sentence() => Found.Dates("en", "It opened on 7 May. The two sides left.").ShouldBe("2025-05-07");
}
