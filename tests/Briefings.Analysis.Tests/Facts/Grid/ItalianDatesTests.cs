namespace Briefings.Analysis.Tests.Facts.Grid;

/// <summary>Each pattern that news may date an event with, in Italian; the day is Tuesday, 20 May 2025.</summary>
public sealed class ItalianDatesTests
{
    [Theory]
    [InlineData("il 15 marzo", "2025-03-15")]
    [InlineData("il primo maggio", "2025-05-01")]
    [InlineData("ventuno maggio 2024", "2024-05-21")]
    [InlineData("mercoledì 22 gennaio", "2025-01-22")]
    [InlineData("venerdì", "2025-05-16")]
    [InlineData("venerdì scorso", "2025-05-16")]
    [InlineData("domenica prossima", "2025-06-01")]
    [InlineData("domenica della prossima settimana", "2025-06-01")]
    [InlineData("martedì della scorsa settimana", "2025-05-13")]
    [InlineData("il giorno seguente", "2025-05-21")]
    [InlineData("il giorno precedente", "2025-05-19")]
    [InlineData("due anni fa", "2023-05-20~")]
    [InlineData("un mese e 21 giorni fa", "2025-03-30")]
    [InlineData("tre settimane da domani", "2025-06-11")]
    [InlineData("tra due settimane", "2025-06-03")]
    [InlineData("il 20 di questo mese", "2025-05-20")]
    [InlineData("la prima domenica di giugno 2024", "2024-06-02")]
    [InlineData("l'ultima settimana del 2016", "2016-12-26/2017-01-01")]
    [InlineData("la terza settimana di gennaio 2018", "2018-01-15/2018-01-21")]
    [InlineData("la settimana del 10 aprile", "2025-04-07/2025-04-13")]
    [InlineData("giugno dell'anno prossimo", "2026-06")]
    [InlineData("metà del 2000", "2000-05-01/2000-08-31")]
    [InlineData("più tardi questo mese", "2025-05-20/2025-05-31")]
    [InlineData("il terzo trimestre del 2024", "2024-07-01/2024-09-30")]
    [InlineData("gli anni '90", "199X")]
    [InlineData("nel XIX secolo", "1801-01-01/1900-12-31")]
    [InlineData("nel ventesimo secolo", "1901-01-01/2000-12-31")]
    [InlineData("dal 3 al 5 maggio 2024", "2024-05-03/2024-05-05")]
    [InlineData("dal 2014 al 2018", "2014-01-01/2018-12-31")]
    [InlineData("il prossimo Natale", "2025-12-25")]
    [InlineData("Natale dell'anno scorso", "2024-12-25")]
    [InlineData("tra cinque giorni lavorativi", "2025-05-27")]
    [InlineData("maggio duemiladiciotto", "2018-05")]
    [InlineData("nel millenovecentoventotto.", "1928")]
    [InlineData("fine settimana scorso", "2025-05-17/2025-05-18")]
    public void Every_pattern_gives_its_days(string text, string edtf) => Found.Dates("it", text).ShouldBe(edtf);

    [Theory]
    [InlineData("30 febbraio 2019")]
    [InlineData("vince 3-2, articolo 5, versione 2.0")]
    [InlineData("un Boeing 737, il 12,5 % alle 20.30")]
    public void Scores_articles_models_and_impossible_days_are_no_date(string text) => Found.Dates("it", text).ShouldBe("");
}
