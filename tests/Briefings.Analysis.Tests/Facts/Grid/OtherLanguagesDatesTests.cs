namespace Briefings.Analysis.Tests.Facts.Grid;

/// <summary>Each pattern that news may date an event with; the day is Tuesday, 20 May 2025.</summary>
public sealed class OtherLanguagesDatesTests
{
    [Theory]
    [InlineData("pt", "21 de maio de 2024", "2024-05-21")]
    [InlineData("pt", "sexta-feira passada", "2025-05-16")]
    [InlineData("pt", "há dois anos", "2023-05-20~")]
    [InlineData("pt", "daqui a duas semanas", "2025-06-03")]
    [InlineData("pt", "a terceira semana de janeiro de 2018", "2018-01-15/2018-01-21")]
    [InlineData("pt", "o terceiro trimestre de 2024", "2024-07-01/2024-09-30")]
    [InlineData("pt", "nos anos 90", "199X")]
    [InlineData("pt", "no século XIX", "1801-01-01/1900-12-31")]
    [InlineData("pt", "de 2014 a 2018", "2014-01-01/2018-12-31")]
    [InlineData("nl", "21 mei 2024", "2024-05-21")]
    [InlineData("nl", "vorige vrijdag", "2025-05-16")]
    [InlineData("nl", "over twee weken", "2025-06-03")]
    [InlineData("nl", "het derde kwartaal van 2024", "2024-07-01/2024-09-30")]
    [InlineData("nl", "in de jaren 90", "199X")]
    [InlineData("nl", "in de 19e eeuw", "1801-01-01/1900-12-31")]
    [InlineData("ja", "2024年第3四半期", "2024-07-01/2024-09-30")]
    [InlineData("ja", "1990年代", "199X")]
    [InlineData("ja", "19世紀", "1801-01-01/1900-12-31")]
    [InlineData("ja", "2014年から2018年まで", "2014-01-01/2018-12-31")]
    [InlineData("ja", "2週間後", "2025-06-03")]
    [InlineData("zh", "2024年第三季度", "2024-07-01/2024-09-30")]
    [InlineData("zh", "1990年代", "199X")]
    [InlineData("zh", "19世纪", "1801-01-01/1900-12-31")]
    [InlineData("zh", "2014年至2018年", "2014-01-01/2018-12-31")]
    [InlineData("zh", "两周后", "2025-06-03")]
    public void Every_pattern_gives_its_days(string language, string text, string edtf) => Found.Dates(language, text).ShouldBe(edtf);

    [Theory]
    [InlineData("pt", "venceu por 3-2, artigo 5, versão 2.0")]
    [InlineData("nl", "het werd 3-2, artikel 5, versie 2.0")]
    [InlineData("ja", "スコアは3-2、第5条、バージョン2.0")]
    [InlineData("zh", "比分为3-2，第5条，版本2.0")]
    public void Scores_articles_models_and_impossible_days_are_no_date(string language, string text) => Found.Dates(language, text).ShouldBe("");
}
