using System.Collections.Immutable;
using System.Text;
using Briefings.Analysis.Cleaning;
using Briefings.Analysis.Languages;
using Briefings.Cli.Output;
using Briefings.Cli.Sites;
using Briefings.Content.Drafts;
using Briefings.Content.Languages;
using Briefings.Model.Languages;
using Briefings.Model.Texts;

namespace Briefings.Cli.Imports;

/// <summary>Makes a draft of a pasted text.</summary>
internal static class ImportRun
{
    private const string StandardInput = "-";

    /// <summary>Writes the draft, prints its path, and says what was done to the text.</summary>
    public static int Run(ImportOptions options, Streams streams, CancellationToken cancellation)
    {
        if (Text(options.File, streams) is not { } text)
        {
            return ExitCodes.InputErrors;
        }

        var packs = LanguagePacks.LoadAll();
        if ((options.Language ?? Detected(text, packs, options.File, streams)) is not { } language)
        {
            return ExitCodes.Usage;
        }

        var path = $"{InputFolder.Shown(options.Input)}/briefings/{options.Briefing}/{options.Source}.{language}.md";
        if (Path.Exists(path))
        {
            streams.Complain($"{path} exists already and was left as it is. Move it away, or give another --source.");
            return ExitCodes.Files;
        }

        var glossary = SiteGlossary.Read(options.Input, cancellation);
        var cleaned = TextCleaner.Clean(text, new LanguageLibrary(packs).For(language), options.Title, glossary);
        NewFile.Write(path, DraftWriter.Write(Draft(cleaned, options)));
        streams.Out.WriteLine(path);
        ImportLog.Print(cleaned, language, options, streams.Error);
        return ExitCodes.Fine;
    }

    private static string? Text(string file, Streams streams)
    {
        try
        {
            var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
            var text = string.Equals(file, StandardInput, StringComparison.Ordinal) ? streams.In.ReadToEnd() : File.ReadAllText(file, utf8);
            if (!string.IsNullOrWhiteSpace(text))
            {
                return text;
            }

            streams.Complain($"{file} holds no text.");
        }
        catch (DecoderFallbackException)
        {
            streams.Complain($"{file} is not UTF-8. Save it as UTF-8 in your editor.");
        }

        return null;
    }

    private static LanguageTag? Detected(string text, ImmutableArray<LanguagePack> packs, string file, Streams streams)
    {
        var guess = new LanguageDetector(packs).Detect(text);
        if (guess is { IsSure: true, Language: { } language })
        {
            return language;
        }

        var perhaps = guess.Language is { } likely ? $" It may be “{likely}”." : "";
        streams.Complain($"the language of {file} is not clear.{perhaps} Say it with --lang.");
        return null;
    }

    private static DraftArticle Draft(CleanedText cleaned, ImportOptions options) => new(
        cleaned.Title,
        options.Url,
        options.Published,
        CleaningSteps.Of(cleaned),
        [.. cleaned.Body.Select(b => new DraftBlock(b.IsHeading, b.Text))]);
}
