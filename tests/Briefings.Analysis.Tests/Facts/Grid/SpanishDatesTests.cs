namespace Briefings.Analysis.Tests.Facts.Grid;

/// <summary>Each pattern that news may date an event with, in Spanish; the day is Tuesday, 20 May 2025.</summary>
public sealed class SpanishDatesTests
{
    [Theory]
    [InlineData("el 15 de marzo", "2025-03-15")]
    [InlineData("el primero de mayo", "2025-05-01")]
    [InlineData("veintiuno de mayo de 2024", "2024-05-21")]
    [InlineData("miércoles 22 de enero", "2025-01-22")]
    [InlineData("el viernes pasado", "2025-05-16")]
    [InlineData("domingo de la próxima semana", "2025-06-01")]
    [InlineData("martes de la semana pasada", "2025-05-13")]
    [InlineData("hace un mes y 21 días", "2025-03-30")]
    [InlineData("tres semanas a partir de mañana", "2025-06-11")]
    [InlineData("el 20 del próximo mes", "2025-06-20")]
    [InlineData("el 20 de este mes", "2025-05-20")]
    [InlineData("el primer domingo de junio de 2024", "2024-06-02")]
    [InlineData("la última semana de 2016", "2016-12-26/2017-01-01")]
    [InlineData("la tercera semana de enero de 2018", "2018-01-15/2018-01-21")]
    [InlineData("la semana del 10 de abril", "2025-04-07/2025-04-13")]
    [InlineData("junio del próximo año", "2026-06")]
    [InlineData("el tercer trimestre de 2024", "2024-07-01/2024-09-30")]
    [InlineData("los años 90", "199X")]
    [InlineData("en el siglo XIX", "1801-01-01/1900-12-31")]
    [InlineData("entre el 3 y el 5 de mayo de 2024", "2024-05-03/2024-05-05")]
    [InlineData("de 2014 a 2018", "2014-01-01/2018-12-31")]
    [InlineData("la próxima Navidad", "2025-12-25")]
    [InlineData("dentro de cinco días hábiles", "2025-05-27")]
    [InlineData("en mil novecientos veintiocho.", "1928")]
    [InlineData("la semana después de la próxima", "2025-06-02/2025-06-08")]
    public void Every_pattern_gives_its_days(string text, string edtf) => Found.Dates("es", text).ShouldBe(edtf);

    [Theory]
    [InlineData("30 de febrero de 2019")]
    [InlineData("ganó 3-2, artículo 5, versión 2.0")]
    [InlineData("un Boeing 737, el 12,5 % a las 20.30")]
    public void Scores_articles_models_and_impossible_days_are_no_date(string text) => Found.Dates("es", text).ShouldBe("");
}
