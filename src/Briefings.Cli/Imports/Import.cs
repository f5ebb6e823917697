using System.Globalization;
using Briefings.Analysis.Cleaning;
using Briefings.Analysis.Duplicates;
using Briefings.Cli.Output;
using Briefings.Content.Drafts;
using Briefings.Content.Incoming;
using Briefings.Content.Manuscripts;
using Briefings.Content.Reading;
using Briefings.Model.Diagnostics;

namespace Briefings.Cli.Imports;

/// <summary>Takes texts into a briefing, one after the other. One serves for one run.</summary>
/// <param name="options">What was asked for.</param>
/// <param name="desk">What the site knows.</param>
/// <param name="streams">Where to tell it.</param>
/// <param name="isOneOfSeveral">Whether each text has to be named.</param>
internal sealed class Import(ImportOptions options, ImportDesk desk, Streams streams, bool isOneOfSeveral)
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private KnownArticles known = new([.. desk.Site.Articles.Select(a => new KnownText(a.File, a.Url, a.Words))]);

    /// <summary>Makes a draft of a file, and writes or shows it.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public int Take(InputFile file)
    {
        var isInput = string.Equals(file.DisplayPath, ImportOptions.StandardInput, StringComparison.Ordinal);
        var read = isInput ? IncomingFiles.Read("standard input", streams.In.ReadToEnd()) : IncomingFiles.Read(file);
        var shown = isInput ? "standard input" : file.DisplayPath;
        if (!Report(read.Diagnostics) || read.Value is not { } manuscript)
        {
            return ImportRun.Worst(read.Diagnostics.Select(ImportRun.CodeOf));
        }

        var prepared = Prepare(shown, Overridden(manuscript), isInput ? new(null, null) : IncomingName.Of(file.DisplayPath));
        var wrong = prepared.Draft is { } draft ? Objection(shown, draft) : prepared.Wrong;
        if (wrong is not null && !Report([wrong]))
        {
            return ImportRun.CodeOf(wrong);
        }

        return Write(shown, prepared.Draft!);
    }

    // What the editor says goes before what the text says.
    private Manuscript Overridden(Manuscript manuscript) => manuscript with
    {
        Title = options.Title is { } title ? new(title, "") : manuscript.Title,
        Url = options.Url is { } url ? new(url, "") : manuscript.Url,
        Published = options.Published is { } day ? new(day, "") : manuscript.Published,
    };

    private (PreparedDraft? Draft, Diagnostic? Wrong) Prepare(string shown, Manuscript manuscript, IncomingName name)
    {
        var at = SourceSpan.Whole(shown);
        if ((options.Language is { } given ? new(given, "as given") : desk.Language(manuscript, name)) is not { } language)
        {
            var perhaps = desk.Guess(manuscript) is { } likely ? $"It may be “{likely}”. " : "";
            return (null, ImportRules.UnclearLanguage.At(at, $"{perhaps}Say it with --lang."));
        }

        if ((options.Source ?? desk.Source(manuscript.Url?.Value, name)) is not { } source)
        {
            return (null, ImportRules.UnclearSource.At(at, "Say it with --source, or give the source its url in sources.yml."));
        }

        var (pack, title) = (desk.Pack(language.Value), manuscript.Title?.Value);
        var cleaned = manuscript.Text is { } text
            ? TextCleaner.Clean(text, pack, title, desk.Site.Entities)
            : TextCleaner.Clean(manuscript.Blocks, pack, title, desk.Site.Entities);
        var path = $"{InputFolder.Shown(options.Input)}/briefings/{options.Briefing}/{source}.{language.Value}.md";
        return cleaned.Body.IsEmpty
            ? (null, ImportRules.NothingLeft.At(at, "Copy the article's text from the browser and import that."))
            : (new(path, manuscript, language, cleaned), null);
    }

    // What speaks against writing a draft; with --force a warning, except where it would overwrite another draft of the same run.
    private Diagnostic? Objection(string shown, PreparedDraft draft)
    {
        var at = SourceSpan.Whole(shown);
        if (taken.Contains(draft.Path))
        {
            return ImportRules.FileExists.At(at, "Two of these files are by one source in one language. Import one of them by itself.", draft.Path);
        }

        if (!options.Forces && Path.Exists(draft.Path))
        {
            return ImportRules.FileExists.At(at, "Move it away, give another --source, or replace it with --force.", draft.Path);
        }

        return known.Find(draft.Manuscript.Url?.Value, draft.Words) is { } duplicate && !(options.Forces && string.Equals(duplicate.File, draft.Path, StringComparison.Ordinal))
            ? AlreadyThere(at, duplicate)
            : null;
    }

    private Diagnostic AlreadyThere(SourceSpan at, Duplicate duplicate)
    {
        var share = string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(duplicate.Similarity * 100):0} % of the words are the same");
        var why = duplicate.HasSameAddress ? $"has the same address, and {share}" : $"has nearly the same words: {share}";
        const string Hint = "Import it all the same with --force; if one copies the other, say so with “lineage: {syndicatedFrom: …}”.";
        var found = ImportRules.AlreadyThere.At(at, options.Forces ? null : Hint, duplicate.File, $"({why})");
        return options.Forces ? found with { Severity = Severity.Warning } : found;
    }

    private int Write(string shown, PreparedDraft draft)
    {
        if (options.IsDryRun)
        {
            ImportDiff.Print(shown, draft, streams.OutConsole());
        }
        else if (!IsWritten(draft))
        {
            return ExitCodes.Files;
        }

        taken.Add(draft.Path);
        known = known.With(new(draft.Path, draft.Manuscript.Url?.Value, draft.Words));
        if (isOneOfSeveral)
        {
            streams.Error.WriteLine($"{shown} → {draft.Path}");
        }

        ImportLog.Print(draft, options, streams.Error);
        return ExitCodes.Fine;
    }

    private bool IsWritten(PreparedDraft draft)
    {
        try
        {
            var text = DraftWriter.Write(draft.Article);
            if (options.Forces && File.Exists(draft.Path))
            {
                WholeFile.Write(draft.Path, text);
            }
            else
            {
                NewFile.Write(draft.Path, text);
            }

            streams.Out.WriteLine(draft.Path);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            streams.Complain(e.Message);
            return false;
        }
    }

    private bool Report(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        DiagnosticText.Print(diagnostics, streams.ErrorConsole());
        return diagnostics.All(d => d.Severity != Severity.Error);
    }
}
