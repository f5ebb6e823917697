using AngleSharp.Dom;
using Briefings.Content.Manuscripts;
using Briefings.Model.Texts;

namespace Briefings.Content.WebPages;

/// <summary>Finds a page's headline.</summary>
internal static class Headline
{
    private const int LongestTitle = 300;
    private const int LongestSuffix = 40;
    private const int FewestWords = 3;

    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " · ", " : ", " :: ", " » ", "｜", " • "];

    /// <summary>og:title, else the headline of the structured data, the only first heading, or the title, each without the outlet's name.</summary>
    /// <param name="document">The page.</param>
    /// <param name="data">What its structured data says.</param>
    /// <param name="outlet">The outlet's name where the page says it.</param>
    public static Found<string>? Of(IDocument document, string? data, string? outlet)
    {
        var heading = Heading(document);
        var graph = Tidy(document.Head?.QuerySelector("meta[property='og:title' i]")?.GetAttribute("content"));
        return (graph, data, heading, Tidy(document.Title)) switch
        {
            ({ } title, _, _, _) => new(WithoutOutlet(title, outlet, heading, guesses: false), "og:title"),
            (_, { } title, _, _) => new(WithoutOutlet(title, outlet, heading, guesses: false), "JSON-LD headline"),
            (_, _, { } title, _) => new(title, "<h1>"),
            (_, _, _, { } title) => new(WithoutOutlet(title, outlet, heading, guesses: true), "<title>"),
            _ => null,
        };
    }

    private static string? Heading(IDocument document)
    {
        var inside = document.QuerySelectorAll("article h1, main h1").ToArray();
        var all = inside.Length > 0 ? inside : [.. document.QuerySelectorAll("h1")];
        return all is [var only] ? Tidy(PageTable.Words(only)) : null;
    }

    // The outlet's name is known for one by the page's own word, or by what is left being the first heading; of the title alone it is guessed.
    private static string WithoutOutlet(string title, string? outlet, string? heading, bool guesses)
    {
        foreach (var separator in Separators)
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at <= 0)
            {
                continue;
            }

            var (rest, suffix) = (title[..at].Trim(), title[(at + separator.Length)..].Trim());
            if (Same(suffix, outlet) || Same(rest, heading) || (guesses && separator is not " : " && suffix.Length <= LongestSuffix && WordCount.Of(rest) >= FewestWords))
            {
                return WithoutOutlet(rest, outlet, heading, guesses: false);
            }
        }

        return title;
    }

    private static bool Same(string text, string? other) => other is not null && string.Equals(Folding.Fold(text), Folding.Fold(other.Trim()), StringComparison.Ordinal);

    private static string? Tidy(string? text)
    {
        var words = new InlineText();
        words.Append(text ?? "");
        var tidy = words.Take().Text;
        return tidy.Length is > 0 and <= LongestTitle ? tidy : null;
    }
}
