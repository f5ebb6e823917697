using Briefings.Analysis.Cleaning;
using Briefings.Analysis.Segments;
using Briefings.Analysis.Timelines;
using Briefings.Cli.Output;
using Briefings.Cli.Sites;
using Briefings.Content.Briefings;
using Briefings.Model.Articles;
using Briefings.Model.Briefings;
using Briefings.Model.Sites;
using Briefings.Model.Texts;

namespace Briefings.Cli.Inspection;

/// <summary>What <c>inspect FILE</c> was asked to do.</summary>
/// <param name="File">The article.</param>
/// <param name="Input">The site whose glossary to use; it need not exist.</param>
/// <param name="Language">The language where the file does not tell it.</param>
/// <param name="IsJson">True for JSON, false for a table.</param>
internal sealed record InspectOptions(string File, string Input, LanguageTag? Language, bool IsJson);

/// <summary>Shows what the tool sees in an article.</summary>
internal static class ArticleInspection
{
    /// <summary>Prints it; where the file is no article, what is wrong with it.</summary>
    public static int Run(InspectOptions options, Streams streams, CancellationToken cancellation)
    {
        if (!File.Exists(options.File))
        {
            streams.Complain($"there is no file {options.File}.");
            return ExitCodes.Files;
        }

        var read = ArticleReader.ReadFile(options.File, InputFolder.Shown(options.File), options.Language);
        DiagnosticText.Print(read.Diagnostics, streams.ErrorConsole());
        if (read.Value is not { } article)
        {
            return ExitCodes.InputErrors;
        }

        var site = SiteGlossary.ReadSite(options.Input, cancellation);
        var glossary = site?.Entities ?? [];
        var inspected = WithUncoveredDates(Inspect(article, new(glossary), new(glossary)), Around(options, site));
        if (options.IsJson)
        {
            streams.Out.WriteLine(Json.Pretty(InspectionJson.Of(inspected)));
        }
        else
        {
            InspectionTable.Print(inspected, streams.Out);
        }

        return read.IsUsable ? ExitCodes.Fine : ExitCodes.InputErrors;
    }

    // The briefing whose folder the file is in.
    private static Briefing? Around(InspectOptions options, SiteInput? site)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(options.File)) ?? "";
        return site?.Briefings.FirstOrDefault(b => string.Equals(
            Path.GetFullPath(Path.Combine(options.Input, "briefings", b.Id)), folder, StringComparison.Ordinal));
    }

    private static InspectedArticle WithUncoveredDates(InspectedArticle inspected, Briefing? briefing) => briefing is null ? inspected : inspected with
    {
        UncoveredDates = UncoveredDates.Of(
            inspected.Segments.SelectMany(s => s.Facts), briefing.Events, inspected.Article.Article.Published),
    };

    private static InspectedArticle Inspect(Article article, TextAnalysis analysis, Oddities oddities)
    {
        var cut = Segmenter.Cut(article, analysis.Pack(article.Language));
        DateOnly? published = article.Published.IsDay ? article.Published.From : null;
        return new(
            cut,
            [
                .. cut.Segments.Select(s => new InspectedSegment(
                    s, analysis.Mentions(s.Text, article.Language), analysis.Facts(s.Text, article.Language, published))),
            ],
            [.. article.Body.Where(b => b.IsProse).SelectMany(b => oddities.In(b.Text.Text, b.At.Line))]);
    }
}
