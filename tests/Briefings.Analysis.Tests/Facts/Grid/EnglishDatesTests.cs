namespace Briefings.Analysis.Tests.Facts.Grid;

/// <summary>Each pattern that news may date an event with, in English; the day is Tuesday, 20 May 2025.</summary>
public sealed class EnglishDatesTests
{
    [Theory]
    [InlineData("March 15", "2025-03-15")]
    [InlineData("the first of May", "2025-05-01")]
    [InlineData("May twenty-first", "2024-05-21")]
    [InlineData("Wednesday, 22 of Jan", "2025-01-22")]
    [InlineData("last Friday", "2025-05-16")]
    [InlineData("Sunday of next week", "2025-06-01")]
    [InlineData("Tuesday of last week", "2025-05-13")]
    [InlineData("a month and 21 days ago", "2025-03-30")]
    [InlineData("three weeks from tomorrow", "2025-06-11")]
    [InlineData("the 20th of next month", "2025-06-20")]
    [InlineData("the first Sunday in June 2024", "2024-06-02")]
    [InlineData("the last week of 2016", "2016-12-26/2017-01-01")]
    [InlineData("the third week of January 2018", "2018-01-15/2018-01-21")]
    [InlineData("the week of April 10", "2025-04-07/2025-04-13")]
    [InlineData("June of next year", "2026-06")]
    [InlineData("the third quarter of 2024", "2024-07-01/2024-09-30")]
    [InlineData("Q3 2024", "2024-07-01/2024-09-30")]
    [InlineData("the second half of 2015", "2015-07-01/2015-12-31")]
    [InlineData("the 1990s and the '80s", "199X | 198X")]
    [InlineData("the nineties", "199X")]
    [InlineData("in the 19th century", "1801-01-01/1900-12-31")]
    [InlineData("between May 3 and May 5", "2025-05-03/2025-05-05")]
    [InlineData("from 2014 to 2018", "2014-01-01/2018-12-31")]
    [InlineData("next Christmas", "2025-12-25")]
    [InlineData("Thanksgiving last year", "2024-11-28")]
    [InlineData("Earth Day 2024", "2024-04-22")]
    [InlineData("within five business days", "2025-05-27")]
    [InlineData("two Mondays from now", "2025-06-02")]
    [InlineData("Monday two weeks from now", "2025-06-02")]
    [InlineData("this work week", "2025-05-19/2025-05-23")]
    [InlineData("in nineteen twenty-eight.", "1928")]
    [InlineData("by the end of the month", "2025-05-16/2025-05-31")]
    [InlineData("in mid-2024", "2024-05-01/2024-08-31")]
    public void Every_pattern_gives_its_days(string text, string edtf) => Found.Dates("en", text).ShouldBe(edtf);

    [Theory]
    [InlineData("February 30, 2019")]
    [InlineData("it ended 3-2, Article 5, version 2.0")]
    [InlineData("a Boeing 737, call 555 0199, 12.5% at 20:30")]
    public void Scores_articles_models_and_impossible_days_are_no_date(string text) => Found.Dates("en", text).ShouldBe("");
}
