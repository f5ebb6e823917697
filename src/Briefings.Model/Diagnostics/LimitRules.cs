using System.Collections.Immutable;

namespace Briefings.Model.Diagnostics;

/// <summary>Rules on how much is read, and on what strangers may have published (see SECURITY.md).</summary>
public static class LimitRules
{
    /// <summary>An input folder with more in it than any desk has.</summary>
    public static readonly DiagnosticRule TooManyFiles = new("BRF0160", Severity.Error,
        "There are more than {0} files and folders here.",
        "A site this large is almost always another folder under a wrong name. Check --input, or split the site.");

    /// <summary>Front matter that is too long to be one.</summary>
    public static readonly DiagnosticRule FrontMatterTooLong = new("BRF0161", Severity.Error,
        "The front matter has {0} characters; it may have {1}.",
        "Front matter tells of a text in a few lines. A line --- in the text may be missing or misplaced.");

    /// <summary>YAML with more values than any file of a site needs.</summary>
    public static readonly DiagnosticRule TooManyValues = new("BRF0162", Severity.Error,
        "The YAML has more than {0} values.",
        "Split the file: entities and sources may stand in any number of files.");

    /// <summary>A text with more in it than an article has.</summary>
    public static readonly DiagnosticRule TextTooLong = new("BRF0163", Severity.Error,
        "The text has {0} {1}; it may have {2}.",
        "Sentence is compared with sentence, so a book is no article. Split it, or keep to the part that reports the event.");

    /// <summary>A list that is too long.</summary>
    public static readonly DiagnosticRule TooManyEntries = new("BRF0164", Severity.Error,
        "There are {0} {1} here; there may be {2}.",
        "Each entry becomes parts of pages or pages of its own, in every language. Split the briefing, or delete some.");

    /// <summary>A file that a browser would run.</summary>
    public static readonly DiagnosticRule ActiveFile = new("BRF0165", Severity.Error,
        "A file named “{0}” is not published from here: a browser might run it.",
        "Pictures, fonts, sound, film, documents and data may stand in assets/ and static/. Pages, scripts and styles belong to the theme; or say --trust-static, where all who change static/ are trusted.");

    /// <summary>A drawing that is more than one.</summary>
    public static readonly DiagnosticRule ActiveDrawing = new("BRF0166", Severity.Error,
        "The drawing is not published: {0}.",
        "An SVG file may draw, and neither run a script nor load anything. Save it as “plain SVG”, or as PNG.");

    /// <summary>A name that not every system can have.</summary>
    public static readonly DiagnosticRule UnportableName = new("BRF0167", Severity.Error,
        "The name “{0}” {1}.",
        "Files are published, and checked out, on systems of all kinds. Rename it with letters, digits, hyphens and dots.");

    /// <summary>A file that is too large to be published.</summary>
    public static readonly DiagnosticRule AssetTooLarge = new("BRF0168", Severity.Error,
        "The file has {0} bytes; one that is published may have {1}.",
        "No reader waits for such a file. Make it smaller, or link to where it is.");

    /// <summary>More of the same.</summary>
    public static readonly DiagnosticRule MoreOfTheSame = new("BRF0169", Severity.Info,
        "The file has {0} more findings of the kind {1}.",
        "Only the first findings of a kind are told for a file. Mend those; the next check tells the rest.");

    /// <summary>A pipe, a socket or a device.</summary>
    public static readonly DiagnosticRule NotAFile = new("BRF0170", Severity.Error,
        "This is neither a file nor a folder.",
        "A pipe, a socket or a device in the place of a file has no end that it could be read to. Put a file there, or delete it.");

    /// <summary>A value that is longer than any name, title or summary.</summary>
    public static readonly DiagnosticRule ValueTooLong = new("BRF0171", Severity.Error,
        "The value has {0} characters; it may have {1}.",
        "Names and titles stand on many pages. A long text belongs below the front matter of an article, the desk's text or a page.");

    /// <summary>These rules.</summary>
    public static ImmutableArray<DiagnosticRule> All { get; } =
    [
        TooManyFiles, FrontMatterTooLong, TooManyValues, TextTooLong, TooManyEntries, ActiveFile, ActiveDrawing, UnportableName,
        AssetTooLarge, MoreOfTheSame, NotAFile, ValueTooLong,
    ];
}
