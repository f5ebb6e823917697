<<<<<<< HEAD
=======
using System.Collections.Immutable;
>>>>>>> cli
using Briefings.Model.Languages;

namespace Briefings.Analysis.Languages;

<<<<<<< HEAD
/// <summary>Joins things as a language does, by Unicode's list patterns (UTS 35, part 2).</summary>
public static class ListFormat
{
    /// <summary>The items as one text; nothing for none, the item for one.</summary>
    public static string Join(IReadOnlyList<string> items, ListPatterns patterns)
    {
        switch (items.Count)
        {
            case 0:
                return "";
            case 1:
                return items[0];
            case 2:
                return Fill(patterns.Two, items[0], items[1]);
        }

        var joined = items[0];
        for (var i = 1; i < items.Count - 1; i++)
        {
            joined = Fill(patterns.Middle, joined, items[i]);
        }

        return Fill(patterns.End, joined, items[^1]);
    }

    /// <summary>The items themselves may hold braces, so the pattern is cut, not replaced in.</summary>
    private static string Fill(string pattern, string before, string after)
    {
        var (first, second) = (pattern.IndexOf("{0}", StringComparison.Ordinal), pattern.IndexOf("{1}", StringComparison.Ordinal));
        return first >= 0 && second > first ? pattern[..first] + before + pattern[(first + 3)..second] + after + pattern[(second + 3)..]
            : $"{before}, {after}";
=======
/// <summary>Writes things as a list in running text, by CLDR's list patterns (UTS 35, part 2, “List Patterns”).</summary>
public static class ListFormat
{
    /// <summary>The list: <c>a</c>, <c>a et b</c>, <c>a, b et c</c>; empty for no items.</summary>
    public static string Join(ImmutableArray<string> items, ListPatterns patterns)
    {
        if (items.Length < 2)
        {
            return items.IsEmpty ? "" : items[0];
        }

        var list = items[0];
        for (var i = 1; i < items.Length; i++)
        {
            var pattern = items.Length == 2 ? patterns.Two : i == items.Length - 1 ? patterns.End : patterns.Middle;
            list = Fill(pattern, list, items[i]);
        }

        return list;
    }

    // Not string.Format: an item may contain braces.
    private static string Fill(string pattern, string before, string after)
    {
        var second = pattern.IndexOf("{1}", StringComparison.Ordinal);
        return pattern[..second].Replace("{0}", before, StringComparison.Ordinal) + after + pattern[(second + 3)..];
>>>>>>> cli
    }
}
