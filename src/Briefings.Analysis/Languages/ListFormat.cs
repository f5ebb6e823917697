using System.Collections.Immutable;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Languages;

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
    }
}
