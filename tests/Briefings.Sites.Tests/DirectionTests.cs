using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Briefings.Sites.Tests;

/// <summary>Words of one direction, put beside words of the other with a sign or a number between them, change places unless they stand by themselves.</summary>
public partial class DirectionTests(BuiltSample sample) : IClassFixture<BuiltSample>
{
    [Fact]
    public void What_is_written_in_another_direction_stands_by_itself_beside_signs_and_numbers_on_every_page()
    {
        var lines = 0;
        var astray = new List<string>();
        foreach (var (path, page) in sample.Site.Pages)
        {
            var foreign = page.DocumentElement.GetAttribute("dir") == "rtl" ? LeftToRight() : RightToLeft();
            foreach (var line in page.Body!.QuerySelectorAll("*").Where(e => IsMixed(e) && !IsAuthored(e)))
            {
                astray.AddRange(foreign.Matches(Isolated().Replace(Loose(line), "")).Select(m => $"{path}: {m.Value} in {line.OuterHtml}"));
                lines++;
            }
        }

        astray.ShouldBeEmpty();
        lines.ShouldBeGreaterThan(1000);
    }

    private static bool IsMixed(IElement element) =>
        element.ChildElementCount > 0 && (element.ChildNodes.Any(n => n is IText && Separators().IsMatch(n.TextContent)) || element.Children.Any(c => c.ClassList.Contains("count")));

    // What editors write is theirs: a text is a paragraph of its own, and has the direction of its language.
    private static bool IsAuthored(IElement element) => element.Closest(".prose, .segment, .lede, blockquote, .note, .timeline__body > p:first-child, .corrections dd, .card__summary, h1, h2, h3") is not null;

    private static string Loose(INode node) => node switch
    {
        IText text => text.Data,
        IElement element when element.LocalName is not "bdi" && !element.HasAttribute("dir") => string.Concat(element.ChildNodes.Select(Loose)),
        _ => "",
    };

    [GeneratedRegex(@"[ \u00a0][·–] |, |، ", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Separators();

    [GeneratedRegex("\u2068[^\u2069]*\u2069", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Isolated();

    [GeneratedRegex(@"[A-Za-z\p{IsHangulSyllables}]+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LeftToRight();

    [GeneratedRegex(@"\p{IsArabic}+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex RightToLeft();
}
