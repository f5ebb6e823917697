using System.Text;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Mentions;

/// <summary>A text made alike for finding names: folded, with runs of spaces and hyphens as one space, each unit with the place it came from.</summary>
/// <param name="Text">The text in its matching form.</param>
/// <param name="Origins">For each unit of <paramref name="Text"/> where it came from in the original; a last entry holds the original's length.</param>
internal readonly record struct MatchText(string Text, int[] Origins)
{
    /// <summary>Makes the matching form of a text.</summary>
    public static MatchText Of(string text)
    {
        var (folded, origins) = Folding.FoldWithOrigins(text);
        return IsAlike(folded) ? new(folded, origins) : Alike(folded, origins, text.Length);
    }

    /// <summary>True where there is nothing to make alike but letters: all that joins words is single spaces.</summary>
    private static bool IsAlike(string folded)
    {
        var joined = true;
        foreach (var c in folded)
        {
            var joins = Joins(c);
            if (joins && (joined || c != ' '))
            {
                return false;
            }

            joined = joins;
        }

        return true;
    }

    private static MatchText Alike(string folded, int[] origins, int length)
    {
        var alike = new StringBuilder(folded.Length);
        var kept = new List<int>(folded.Length + 1);
        for (var i = 0; i < folded.Length; i++)
        {
            var joins = Joins(folded[i]);
            if (!joins || (alike.Length > 0 && alike[^1] != ' '))
            {
                alike.Append(joins ? ' ' : folded[i]);
                kept.Add(origins[i]);
            }
        }

        kept.Add(length);
        return new(alike.ToString(), [.. kept]);
    }

    private static bool Joins(char c) => c == '-' || char.IsWhiteSpace(c);

    /// <summary>The matching form of a name, without spaces around it.</summary>
    public static string Key(string name) => Of(name).Text.Trim();

    /// <summary>Where a stretch of the matching form stands in the original.</summary>
    public (int Start, int Length) Original(int start, int end)
    {
        // The last unit's origin may be followed by marks that folding dropped: the stretch ends where the next unit begins.
        var from = Origins[start];
        var to = Origins[end];
        return (from, Math.Max(to, from + 1) - from);
    }
}
