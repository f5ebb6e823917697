using System.Globalization;
using Briefings.Analysis.Cleaning;
using Briefings.Cli.Output;
using Briefings.Content.Manuscripts;

namespace Briefings.Cli.Imports;

/// <summary>Tells an editor what <c>import</c> did to a text.</summary>
internal static class ImportLog
{
    private const int LongestShown = 100;

    /// <summary>Prints the log.</summary>
    public static void Print(PreparedDraft draft, ImportOptions options, TextWriter output)
    {
        var (manuscript, cleaned) = (draft.Manuscript, draft.Cleaned);
        output.WriteLine($"Language: {draft.Language.Value} ({(draft.Language.Origin is "" ? "detected" : options.Language is null ? $"from {draft.Language.Origin}" : draft.Language.Origin)})");
        output.WriteLine($"Title: {cleaned.Title} ({(manuscript.Title is { Origin.Length: > 0 } title ? $"from {title.Origin}" : Origin(cleaned.TitleOrigin))})");
        Say("Author", manuscript.Author, output);
        Say("Published", manuscript.Published, output);
        Say("Address", manuscript.Url, output);
        LeftOut(manuscript, output);
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

        AskFor(manuscript, output);
    }

    /// <summary>What was taken out, in a word.</summary>
    public static string Word(RemovalKind kind) => kind switch
    {
        RemovalKind.RepeatedBody => "pasted twice",
        RemovalKind.Boilerplate => "boilerplate",
        RemovalKind.Advertising => "advertising",
        _ => "the headline",
    };

    private static void Say<T>(string name, Found<T>? found, TextWriter output)
    {
        if (found is { Origin.Length: > 0 })
        {
            output.WriteLine($"{name}: {found.Value} (from {found.Origin})");
        }
    }

    private static void LeftOut(Manuscript manuscript, TextWriter output)
    {
        if (!manuscript.LeftOut.IsEmpty)
        {
            var kinds = manuscript.LeftOut.CountBy(l => l.Why).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal);
            output.WriteLine($"Left out of the page: {string.Join(", ", kinds.Select(k => k.Value == 1 ? k.Key : $"{k.Key} ({k.Value})"))}.");
        }
    }

    private static void Print(RemovalKind kind, Removal[] removals, TextWriter output)
    {
        var count = DiagnosticSummary.Count(removals.Length, "paragraph");
        output.WriteLine(kind switch
        {
            RemovalKind.RepeatedBody => $"Removed {count} pasted twice ({Where(removals)}).",
            RemovalKind.Boilerplate => $"Removed {count} of a platform's boilerplate:",
            RemovalKind.Advertising => $"Removed {count} of advertising:",
            _ => "Removed the headline, since another is given:",
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

    private static void AskFor(Manuscript manuscript, TextWriter output)
    {
        string?[] missing = [manuscript.Url is null ? "url" : null, manuscript.Published is null ? "published" : null];
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
