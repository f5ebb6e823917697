using System.Collections.Immutable;
using System.Text;
using Briefings.Content.Drafts;
using Briefings.Model.Briefings;

namespace Briefings.Content.Briefings;

/// <summary>Writes alignments so that an editor can correct them: a line is a sentence, and moving a line moves the sentence.</summary>
internal static class AlignmentText
{
    /// <summary>What a new file begins with.</summary>
    public const string Head = """
        # Two articles each, aligned sentence by sentence: written by "briefings align --save", corrected by hand, obeyed by the build.
        # A line is a sentence: its fingerprint, then its first words, which are there for you. Move lines from bead to bead; join,
        # split or delete beads. A bead with one side says that nothing corresponds; what no bead names is aligned by the program.


        """;

    /// <summary>An entry of the list, with <c>\n</c> at line ends.</summary>
    public static string Of(AlignmentCorrection correction)
    {
        var entry = new StringBuilder();
        entry.Append("- left: ").Append(correction.LeftId).Append("\n  right: ").Append(correction.RightId);
        entry.Append(correction.Beads.IsEmpty ? "\n  beads: []\n" : "\n  beads:\n");
        foreach (var bead in correction.Beads)
        {
            var sides = Side("left", bead.Left) + Side("right", bead.Right);
            entry.Append("    - ").Append(sides.AsSpan(6));
        }

        return entry.ToString();
    }

    private static string Side(string key, ImmutableArray<SegmentMark> marks) =>
        marks.IsEmpty ? "" : $"      {key}:\n" + string.Concat(marks.Select(m => $"        - {YamlText.Quoted($"{m.Fingerprint} {m.Words}".TrimEnd())}\n"));
}
