using System.Collections.Immutable;
using Briefings.Cli.Output;
using Briefings.Content.Incoming;
using Briefings.Content.Reading;
using Briefings.Content.Sites;
using Briefings.Model.Diagnostics;

namespace Briefings.Cli.Imports;

/// <summary>Makes drafts of texts that come in.</summary>
internal static class ImportRun
{
    /// <summary>Writes the drafts, prints their paths, and says what was done to the texts. One bad file does not keep the others out.</summary>
    public static int Run(ImportOptions options, Streams streams, CancellationToken cancellation)
    {
        var lists = options.Files.Select(IncomingFiles.List).ToArray();
        DiagnosticText.Print(lists.SelectMany(l => l.Diagnostics), streams.ErrorConsole());
        ImmutableArray<InputFile> files = [.. lists.SelectMany(l => l.Value ?? [])];
        if (files.Length > 1 && (options.Title ?? options.Url?.Value) is not null)
        {
            streams.Complain("--title and --url are of one text; here are several.");
            return ExitCodes.Usage;
        }

        var desk = ImportDesk.Of(DeskReader.Read(options.Input, InputFolder.Shown(options.Input), Environment.ProcessorCount, cancellation));
        var import = new Import(options, desk, streams, files.Length > 1);
        var codes = lists.SelectMany(l => l.Diagnostics).Select(CodeOf).ToList();
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            codes.Add(import.Take(file));
        }

        if (files.Length > 1)
        {
            var count = codes.Count(c => c == ExitCodes.Fine);
            streams.Error.WriteLine($"{(options.IsDryRun ? "Would import" : "Imported")} {count} of {DiagnosticSummary.Count(files.Length, "file")}.");
        }

        return Worst(codes);
    }

    /// <summary>What a diagnostic means for the shell.</summary>
    public static int CodeOf(Diagnostic diagnostic) => diagnostic switch
    {
        { Severity: not Severity.Error } => ExitCodes.Fine,
        _ when diagnostic.Rule == FileRules.Unreadable || diagnostic.Rule == ImportRules.FileExists => ExitCodes.Files,
        _ when diagnostic.Rule == ImportRules.UnclearLanguage || diagnostic.Rule == ImportRules.UnclearSource => ExitCodes.Usage,
        _ => ExitCodes.InputErrors,
    };

    /// <summary>The code of several: what could not be read or written first, then what is wrong, then what was not said.</summary>
    public static int Worst(IEnumerable<int> codes) =>
        codes.Select(c => (Code: c, Rank: c switch { ExitCodes.Files => 3, ExitCodes.InputErrors => 2, ExitCodes.Usage => 1, _ => 0 }))
            .OrderByDescending(c => c.Rank).Select(c => c.Code).FirstOrDefault();
}
