using System.Text.RegularExpressions;

namespace Briefings.Content.Drafts;

/// <summary>Writes plain words as Markdown that reads back as the same words.</summary>
internal static partial class MarkdownEscape
{
    /// <summary>Escapes one paragraph's text; line breaks become spaces.</summary>
    public static string Paragraph(string text) => AtStart(Inline(OneLine.Of(text)));

    /// <summary>Escapes one heading's text, without the signs that make it a heading.</summary>
    public static string Heading(string text) => Inline(OneLine.Of(text)).Replace("#", @"\#", StringComparison.Ordinal);

    /// <summary>Escapes the text of a table's cell.</summary>
    public static string Cell(string text) => Inline(OneLine.Of(text));

    /// <summary>Keeps the start of a paragraph, otherwise escaped, from being the sign of a block.</summary>
    public static string AtStart(string escaped) => NumberAtStart().Replace(LineStart().Replace(escaped, @"\$0"), @"\$0");

    /// <summary>Escapes a stretch within a line, spaces at its ends included. An address of harmless characters is left as it is,
    /// so that it becomes a link; any other is kept from being one.</summary>
    public static string Inline(string text) =>
        Special().Replace(text, m => m.Groups["address"].Success ? m.Value : @"\" + m.Value);

    // An underscore inside a word, an ampersand that starts no entity and a less-than that starts no tag need no escape.
    [GeneratedRegex(
        @"(?<address>(?<![^ ])https?://[A-Za-z0-9]+([./?=-][A-Za-z0-9]+)*/?(?![^ ]))"
        + @"|[\\`*\[\]~|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=[#\p{L}])|<(?=[\p{L}/!?])"
        + @"|:(?=//)|(?<=www)\.|(?<=mailto|tel):",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Special();

    [GeneratedRegex("^([#>+=-])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LineStart();

    [GeneratedRegex("(?<=^[0-9]{1,9})[.)]", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NumberAtStart();
}
