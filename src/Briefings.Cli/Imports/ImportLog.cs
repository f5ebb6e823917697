using System.Globalization;
using Briefings.Analysis.Cleaning;
using Briefings.Cli.Output;
using Briefings.Model.Texts;

namespace Briefings.Cli.Imports;

/// <summary>Tells an editor what <c>import</c> did to a text.</summary>
internal static class ImportLog
{
    private const int LongestShown = 100;

    /// <summary>Prints the log.</summary>
    public static void Print(CleanedText cleaned, LanguageTag language, ImportOptions options, TextWriter output)
    {
        output.WriteLine($"Language: {language} ({(options.Language is null ? "detected" : "as given")})");
        output.WriteLine($"Title: {cleaned.Title} ({Origin(cleaned.TitleOrigin)})");
        foreach (var kind in cleaned.Removals.GroupBy(r => r.Kind).OrderBy(g => g.Key))
        {
            Print(kind.Key, [.. kind], output);
        }

        if (cleaned.TidiedParagraphs > 0)
        {
            output.WriteLine($"Tidied stray spaces before punctuation in {DiagnosticSummary.Count(cleaned.TidiedParagraphs, "paragraph")}.");
        }

        if (!cleaned.Garbles.IsEmpty)
        {
            output.WriteLine("Look at these words; nothing was changed:");
            Lines(cleaned.Garbles.Select(g => (g.Line, $"{Shortened(g.Text)} ({What(g)})")), output);
        }

        AskFor(options, output);
    }

    private static void Print(RemovalKind kind, Removal[] removals, TextWriter output)
    {
        var count = DiagnosticSummary.Count(removals.Length, "paragraph");
        output.WriteLine(kind switch
        {
            RemovalKind.RepeatedBody => $"Removed {count} pasted twice ({Where(removals)}).",
            RemovalKind.Boilerplate => $"Removed {count} of a platform's boilerplate:",
            RemovalKind.Advertising => $"Removed {count} of advertising:",
            _ => "Removed the headline, since --title gives another:",
        });
        if (kind != RemovalKind.RepeatedBody)
        {
            Lines(removals.Select(r => (r.Line, Shortened(r.Text))), output);
        }
    }

    private static string Where(Removal[] removals) =>
        string.Create(CultureInfo.InvariantCulture, $"lines {removals[0].Line} to {removals[^1].Line}");

    private static void Lines(IEnumerable<(int Line, string Text)> lines, TextWriter output)
    {
        foreach (var (line, text) in lines)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    line {line}: {text}"));
        }
    }

    private static void AskFor(ImportOptions options, TextWriter output)
    {
        string?[] missing = [options.Url is null ? "url" : null, options.Published is null ? "published" : null];
        if (missing.OfType<string>().ToArray() is { Length: > 0 } keys)
        {
            output.WriteLine($"Still to fill in at the top of the file: {string.Join(", ", keys)}.");
        }
    }

    private static string Origin(TitleOrigin origin) => origin switch
    {
        TitleOrigin.Given => "as given",
        TitleOrigin.Line => "found in the text",
        _ => "made of the first sentence: write a better one",
    };

    private static string What(Garble garble) => garble.Kind switch
    {
        GarbleKind.BrokenWord => "a space in front of a hyphen",
        GarbleKind.MixedScripts => "letters of several scripts in one word",
        GarbleKind.LetterRun => "an unlikely row of letters",
        GarbleKind.LoneBracket => "a bracket without its partner",
        _ => $"nearly “{garble.Likely}”",
    };

    private static string Shortened(string text) =>
        text.Length <= LongestShown ? text : string.Concat(text.AsSpan(0, LongestShown - (char.IsHighSurrogate(text[LongestShown - 1]) ? 1 : 0)), "…");
}
