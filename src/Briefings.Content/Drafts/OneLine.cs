using System.Text.RegularExpressions;
using Briefings.Content.Reading;

namespace Briefings.Content.Drafts;

/// <summary>Puts a text on one line.</summary>
internal static partial class OneLine
{
    /// <summary>The text with one space for each run of spaces, tabs and line breaks, and none at its ends. A no-break space stays.</summary>
    public static string Of(string text) => Space().Replace(TextFile.Clean(text), " ").Trim();

    [GeneratedRegex("[ \t\r\n]+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Space();
}
