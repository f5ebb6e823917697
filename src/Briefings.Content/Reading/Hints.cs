using Briefings.Model.Sites;

namespace Briefings.Content.Reading;

/// <summary>The wording of hints that point at what is known.</summary>
internal static class Hints
{
    private const int MostListed = 12;

    /// <summary>Names the nearest of what is known, else lists it, nearest first; null where nothing is known.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="what">What the known ones are, in the plural: “keys”, “claims”.</param>
    /// <param name="known">The known ones.</param>
    public static string? Known(string word, string what, IEnumerable<string> known)
    {
        var sorted = Nearest.ByDistance(word, known).ToArray();
        if (sorted.Length == 0)
        {
            return null;
        }

        var nearest = Nearest.To(word, sorted);
        return (nearest is null ? "" : $"Did you mean “{nearest}”? ") + $"Known {what}: {List(sorted)}.";
    }

    /// <summary>False for a finding after so many of its kind that it is counted only: to look for what is near takes time.</summary>
    /// <param name="index">How many of the kind there were before it.</param>
    public static bool IsWorthIt(int index) => index < InputLimits.FindingsOfARule;

    /// <summary>Words in a row, and how many more there are where they are too many.</summary>
    public static string List(IReadOnlyCollection<string> words) =>
        string.Join(", ", words.Take(MostListed)) + (words.Count > MostListed ? FormattableString.Invariant($" and {words.Count - MostListed} more") : "");
}
