using System.Globalization;
using Briefings.Analysis.Cleaning;
using Briefings.Analysis.Facts;

namespace Briefings.Cli.Inspection;

/// <summary>What the tool sees in an article, for people: each segment, and below it what it names and states.</summary>
internal static class InspectionTable
{
    private const int KindWidth = 10;

    /// <summary>Prints it.</summary>
    public static void Print(InspectedArticle inspected, TextWriter output)
    {
        var article = inspected.Article.Article;
        output.WriteLine($"{article.Title}");
        output.WriteLine($"{article.Id}, published {article.Published}");
        var paragraph = -1;
        foreach (var segment in inspected.Segments)
        {
            if (segment.Segment.Paragraph != paragraph)
            {
                output.WriteLine();
                paragraph = segment.Segment.Paragraph;
            }

            Print(segment, output);
        }

        Print(inspected.Oddities, output);
        PrintUncovered(inspected.UncoveredDates ?? [], output);
    }

    private static void PrintUncovered(IEnumerable<Fact> dates, TextWriter output)
    {
        foreach (var (index, date) in dates.Index())
        {
            output.Write(index == 0 ? "\nDates that no event of the briefing covers\n" : "");
            output.WriteLine($"    {date.Key.Value}  {date.Text.Replace('\n', ' ')}");
        }
    }

    private static void Print(InspectedSegment segment, TextWriter output)
    {
        output.WriteLine($"{segment.Segment.Id}  {segment.Segment.Text.Replace('\n', ' ')}");
        foreach (var fact in segment.Facts)
        {
            output.WriteLine($"    {fact.Kind.ToString().ToLowerInvariant().PadRight(KindWidth)}{fact.Text.Replace('\n', ' ')}  →  {Value(fact)}");
        }
    }

    private static void Print(IEnumerable<Garble> oddities, TextWriter output)
    {
        foreach (var (index, odd) in oddities.Index())
        {
            output.Write(index == 0 ? "\nOddities\n" : "");
            var likely = odd.Likely is { } name ? $"  →  {name}?" : "";
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    line {odd.Line}: {odd.Text}{likely}"));
        }
    }

    private static string Value(Fact fact) => fact.Kind switch
    {
        FactKind.Date when fact.Date is { IsDay: false } date => string.Create(CultureInfo.InvariantCulture, $"{date} ({date.From:yyyy-MM-dd} up to {date.To.AddDays(-1):yyyy-MM-dd})"),
        FactKind.Quotation => fact.Speaker ?? "nobody named",
        FactKind.Percent => $"{fact.Key.Value} %{About(fact)}",
        FactKind.Number when fact.Unit is { } unit => $"{fact.Key.Value} {unit}{About(fact)}",
        _ => $"{fact.Key.Value}{About(fact)}",
    };

    private static string About(Fact fact) => fact.Approximation switch
    {
        Approximation.About => " (about)",
        Approximation.MoreThan => " (more than)",
        Approximation.LessThan => " (less than)",
        _ => "",
    };
}
