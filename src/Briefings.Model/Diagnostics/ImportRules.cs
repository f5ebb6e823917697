using System.Collections.Immutable;

namespace Briefings.Model.Diagnostics;

/// <summary>Rules on what <c>import</c> is given.</summary>
public static class ImportRules
{
    /// <summary>A web page on which there is no article.</summary>
    public static readonly DiagnosticRule NoArticleText = new("BRF0570", Severity.Error,
        "There is no article to be found on this page.",
        "A page without running text, or one whose text a script loads later, has nothing to import. Copy the text from the browser and import that.");

    /// <summary>A text whose language cannot be told.</summary>
    public static readonly DiagnosticRule UnclearLanguage = new("BRF0571", Severity.Error,
        "The language of this text is not clear.",
        "A short text, or one in a language without a pack, is not detected. Say the language with --lang.");

    /// <summary>A text of which nothing says who published it.</summary>
    public static readonly DiagnosticRule UnclearSource = new("BRF0572", Severity.Error,
        "Nothing says which source published this.",
        "A source is given with --source, or told by the page's address where sources.yml has its url, or by a file name such as gate.html.");

    /// <summary>A text that the site has already.</summary>
    public static readonly DiagnosticRule AlreadyThere = new("BRF0573", Severity.Error,
        "This article is already there: {0} {1}.",
        "The same address, or nearly the same words, are in the site already. To share an article between briefings, list it in briefing.yml; to import it all the same, give --force.");

    /// <summary>A file that would have to be overwritten.</summary>
    public static readonly DiagnosticRule FileExists = new("BRF0574", Severity.Error,
        "{0} exists already and was left as it is.",
        "Nothing is overwritten without --force. Move the file away, or give another --source.");

    /// <summary>Characters that are not what the page says they are.</summary>
    public static readonly DiagnosticRule Charset = new("BRF0575", Severity.Warning,
        "{0} It was read as {1}, and some letters may be wrong.",
        "The page names no encoding, or one that its bytes do not fit. Look at the accents; save the page as UTF-8 where they are wrong.");

    /// <summary>A folder without anything to import.</summary>
    public static readonly DiagnosticRule NothingToImport = new("BRF0576", Severity.Error,
        "There is no text, Markdown or HTML file in this folder.",
        "A folder's own files are imported that end in .txt, .md, .markdown, .html, .htm or .xhtml; what is in folders below it is left alone.");

    /// <summary>A text of which nothing is left.</summary>
    public static readonly DiagnosticRule NothingLeft = new("BRF0577", Severity.Error,
        "Nothing is left of this text once what belongs to no article is taken out.",
        "The text is all boilerplate and headline. Look whether the article itself was copied.");

    /// <summary>These rules.</summary>
    public static ImmutableArray<DiagnosticRule> All { get; } =
    [
        NoArticleText, UnclearLanguage, UnclearSource, AlreadyThere, FileExists, Charset, NothingToImport, NothingLeft,
    ];
}
