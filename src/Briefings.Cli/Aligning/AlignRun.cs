using System.Collections.Immutable;
using Briefings.Analysis.Alignment;
using Briefings.Analysis.Alignment.Words;
using Briefings.Analysis.Corrections;
using Briefings.Cli.Inspection;
using Briefings.Cli.Output;
using Briefings.Cli.Sites;
using Briefings.Content.Languages;

namespace Briefings.Cli.Aligning;

/// <summary>Aligns two files.</summary>
internal static class AlignRun
{
    /// <summary>Prints or saves the alignment.</summary>
    public static int Run(AlignOptions options, Streams streams, CancellationToken cancellation)
    {
        var analysis = new TextAnalysis((options.Input ?? AlignmentSave.SiteOf(options)) is { } folder ? SiteGlossary.Read(folder, cancellation) : []);
        if (TextSource.Read(options.Left, options.From, analysis, streams, out var failure) is not { } left
            || TextSource.Read(options.Right, options.To, analysis, streams, out failure) is not { } right)
        {
            return failure;
        }

        var aligner = new Aligner(analysis.Pack(left.Side.Language), analysis.Pack(right.Side.Language), Lexicon.Read(LexiconTables.Load()));
        var beads = aligner.Align(Alignable(left, analysis), Alignable(right, analysis));
        if (options.Saves)
        {
            return AlignmentSave.Run(options, CorrectedAlignment.Draft(left.Article!, right.Article!, beads), streams);
        }

        AlignmentPrinter.Print(new(left.Side, right.Side, SavedCorrection.Obey(options, left, right, beads, streams)), options.Format, streams.Out);
        return ExitCodes.Fine;
    }

    private static ImmutableArray<AlignableSegment> Alignable(SourceText text, TextAnalysis analysis) =>
    [
        .. text.Side.Segments.Select(s => AlignableSegment.Of(s, analysis.Facts(s, text.Side.Language, text.Published))),
    ];
}
