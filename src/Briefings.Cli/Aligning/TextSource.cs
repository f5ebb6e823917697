using System.Collections.Immutable;
using System.Text;
using Briefings.Analysis.Cleaning;
using Briefings.Analysis.Segments;
using Briefings.Cli.Inspection;
using Briefings.Cli.Output;
using Briefings.Content.Briefings;
using Briefings.Content.Languages;
using Briefings.Content.Reading;
using Briefings.Model.Texts;

namespace Briefings.Cli.Aligning;

/// <summary>A text to align.</summary>
/// <param name="Side">Its language and segments.</param>
/// <param name="Published">The day it was published; null where that is not known.</param>
/// <param name="Article">The article it is; null for any other text.</param>
internal sealed record SourceText(AlignedSide Side, DateOnly? Published, SegmentedArticle? Article);

/// <summary>Reads texts to align.</summary>
internal static class TextSource
{
    private const string ArticleEnding = ".md";

    /// <summary>Reads a file: an article's sentences, or of any other file its lines.</summary>
    /// <param name="file">The file.</param>
    /// <param name="given">Its language; null where the file tells it.</param>
    /// <param name="analysis">What is known of languages.</param>
    /// <param name="streams">Where to complain.</param>
    /// <param name="failure">The exit code where there is no text.</param>
    /// <returns>Null, and a complaint, where the file is no article or its language is not clear.</returns>
    public static SourceText? Read(string file, LanguageTag? given, TextAnalysis analysis, Streams streams, out int failure) =>
        file.EndsWith(ArticleEnding, StringComparison.OrdinalIgnoreCase)
            ? Sentences(file, given, analysis, streams, out failure)
            : Lines(file, given, streams, out failure);

    private static SourceText? Sentences(string file, LanguageTag? given, TextAnalysis analysis, Streams streams, out int failure)
    {
        failure = ExitCodes.InputErrors;
        if (!File.Exists(file))
        {
            throw new FileNotFoundException($"there is no file {file}.");
        }

        var read = ArticleReader.ReadFile(file, InputFolder.Shown(file), given);
        if (read.Value is not { } article)
        {
            DiagnosticText.Print(read.Diagnostics, streams.ErrorConsole());
            return null;
        }

        var language = given ?? article.Language;
        var cut = Segmenter.Cut(article, analysis.Pack(language));
        return new(new(language, [.. cut.Segments.Select(s => s.Text)]), article.Published.IsDay ? article.Published.From : null, cut);
    }

    // One line feed at the end of the file ends its last line; it does not start another.
    private static SourceText? Lines(string file, LanguageTag? given, Streams streams, out int failure)
    {
        failure = ExitCodes.Usage;
        if (SpecialFile.Is(new(file)))
        {
            throw new IOException($"{file} is neither a file nor a folder.");
        }

        var text = File.ReadAllText(file, Encoding.UTF8);
        var lines = text.TrimEnd('\n').Split('\n').Select(l => l.TrimEnd('\r')).ToImmutableArray();
        return (given ?? Named(file) ?? Detected(text, file, streams)) is { } language ? new(new(language, lines), null, null) : null;
    }

    // gate.fr.txt; a name such as news.src.txt tells no language.
    private static LanguageTag? Named(string file)
    {
        var ending = Path.GetExtension(Path.GetFileNameWithoutExtension(file)).TrimStart('.');
        return LanguageTag.TryParse(ending, out var language) && LanguagePacks.Known.Any(k => string.Equals(k.Primary, language.Primary, StringComparison.Ordinal))
            ? language
            : null;
    }

    private static LanguageTag? Detected(string text, string file, Streams streams)
    {
        if (new LanguageDetector(LanguagePacks.LoadAll()).Detect(text) is { IsSure: true, Language: { } language })
        {
            return language;
        }

        streams.Complain($"the language of {file} is not clear. Say it with --from or --to.");
        return null;
    }
}
