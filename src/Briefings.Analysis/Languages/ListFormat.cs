using Briefings.Model.Languages;

namespace Briefings.Analysis.Languages;

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
    }
}
