using System.Globalization;
using System.Text;

namespace Briefings.Cli.Output;

/// <summary>Makes what comes from the input, the names of its files too, fit for a terminal and for the log of a workflow.</summary>
internal static class Printable
{
    private const int TabWidth = 4;

    /// <summary>The text on one line, without signs that move the cursor, colour what follows or turn its direction around.</summary>
    public static string Of(string text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c == '\t' ? printable.Append(' ', TabWidth)
                : char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format ? printable
                : printable.Append(c);
        }

        return printable.ToString();
    }

    /// <summary>A line that GitHub takes for no command to a workflow, neither <c>::like this</c> nor <c>##[like this]</c>: spaces are put into one.</summary>
    public static string Line(string line)
    {
        var isCommand = line.AsSpan().TrimStart().StartsWith("::", StringComparison.Ordinal);
        return (isCommand ? line.Replace("::", ": :", StringComparison.Ordinal) : line).Replace("##[", "## [", StringComparison.Ordinal);
    }
}
