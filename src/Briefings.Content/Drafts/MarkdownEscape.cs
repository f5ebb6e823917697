using System.Text.RegularExpressions;

namespace Briefings.Content.Drafts;

/// <summary>Writes plain words as Markdown that reads back as the same words.</summary>
internal static partial class MarkdownEscape
{
    /// <summary>Escapes one paragraph's text; runs of white space become one space.</summary>
    public static string Paragraph(string text)
    {
        var line = Inline(text);
        line = LineStart().Replace(line, @"\$0");
        return NumberAtStart().Replace(line, @"\$0");
    }

    /// <summary>Escapes one heading's text, without the signs that make it a heading.</summary>
    public static string Heading(string text) => Inline(text).Replace("#", @"\#", StringComparison.Ordinal);

    private static string Inline(string text) => Special().Replace(WhiteSpace().Replace(text.Trim(), " "), @"\$0");

    // An underscore inside a word, an ampersand that starts no entity and a less-than that starts no tag need no escape.
    [GeneratedRegex(@"[\\`*\[\]~^|{}$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=[#\p{L}])|<(?=[\p{L}/!?])|==|\+\+|""""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Special();

    [GeneratedRegex(@"^[#>+=:-]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LineStart();

    [GeneratedRegex(@"(?<=^[0-9]{1,9})[.)]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberAtStart();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WhiteSpace();
}
