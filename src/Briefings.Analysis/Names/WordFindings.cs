using Briefings.Analysis.Cleaning;
using Briefings.Model.Diagnostics;

namespace Briefings.Analysis.Names;

/// <summary>Finds damaged words.</summary>
internal static class WordFindings
{
    /// <summary>Those of a paragraph.</summary>
    public static IEnumerable<Finding> Find(int paragraph, string text) =>
        GarbleFinder.Places(text).Select(p => new Finding(
            paragraph, p.Start, p.Kind == GarbleKind.LoneBracket ? 1 : p.Words.Length, ComparisonRules.DamagedWord, null, [p.Words, What(p.Kind)]));

    private static string What(GarbleKind kind) => kind switch
    {
        GarbleKind.BrokenWord => "a space stands in front of its hyphen",
        GarbleKind.MixedScripts => "it mixes letters of two alphabets",
        GarbleKind.LetterRun => "no word has such a run of letters",
        _ => "a bracket has no partner",
    };
}
