using System.Collections.Immutable;
using Briefings.Analysis.Alignment;
using Briefings.Analysis.Corrections;
using Briefings.Cli.Output;

namespace Briefings.Cli.Aligning;

/// <summary>What an editor corrected of the alignment that is to be printed.</summary>
internal static class SavedCorrection
{
    /// <summary>The beads as the build has them: with those of the file beside two articles of one folder that corrects them. What is
    /// wrong with such a file is said, and what cannot be read of it is left out.</summary>
    public static ImmutableArray<Bead> Obey(AlignOptions options, SourceText left, SourceText right, ImmutableArray<Bead> found, Streams streams)
    {
        if (left.Article is null || right.Article is null || !AlignmentSave.AreInOneFolder(options))
        {
            return found;
        }

        var saved = AlignmentSave.ReadBeside(options);
        var (leftId, rightId) = (left.Article.Article.Id, right.Article.Article.Id);
        var correction = saved.Value?.Corrections.FirstOrDefault(c => c.IsOf(leftId, rightId));
        var corrected = correction is null ? new(new(leftId, rightId, found), []) : CorrectedAlignment.Apply(correction, left.Article, right.Article, new(leftId, rightId, found));
        DiagnosticText.Print([.. saved.Diagnostics, .. corrected.Diagnostics], streams.ErrorConsole());
        return corrected.Alignment.Beads;
    }
}
