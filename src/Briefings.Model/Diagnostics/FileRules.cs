using System.Collections.Immutable;

namespace Briefings.Model.Diagnostics;

/// <summary>Rules on files and their form: encoding, YAML, front matter, names.</summary>
public static class FileRules
{
    /// <summary>A file is not UTF-8.</summary>
    public static readonly DiagnosticRule NotUtf8 = new("BRF0101", Severity.Error,
        "The file is not UTF-8: byte 0x{0:X2} does not fit.",
        "Every text is read as UTF-8, with or without a byte order mark. Save the file as UTF-8 in your editor.");

    /// <summary>A file or folder that cannot be opened.</summary>
    public static readonly DiagnosticRule Unreadable = new("BRF0102", Severity.Error,
        "This cannot be read: {0}",
        "A file or folder is missing, locked, or not readable by you. Check that it exists and who may read it.");

    /// <summary>A text that is too large to be one.</summary>
    public static readonly DiagnosticRule TooLarge = new("BRF0103", Severity.Error,
        "The file has {0} bytes; a text may have {1}.",
        "A text this long is almost always another kind of file under a wrong name. Split it, or keep it below assets/.");

    /// <summary>A character that no page can show.</summary>
    public static readonly DiagnosticRule ControlCharacter = new("BRF0104", Severity.Error,
        "The text has the control character U+{0:X4}, which no page can show.",
        "Control characters come with text that was copied from a PDF or a terminal. Delete the character.");

    /// <summary>A file with nothing in it.</summary>
    public static readonly DiagnosticRule EmptyFile = new("BRF0105", Severity.Error,
        "The file is empty.",
        "A file that ought to hold something holds nothing but space. Write it or delete it.");

    /// <summary>A text without its heading of keys.</summary>
    public static readonly DiagnosticRule NoFrontMatter = new("BRF0106", Severity.Error,
        "The file does not start with front matter.",
        "A text starts with a line ---, keys such as title, and another line ---.");

    /// <summary>Front matter that is opened and not closed.</summary>
    public static readonly DiagnosticRule FrontMatterWithoutEnd = new("BRF0107", Severity.Error,
        "The front matter that starts here has no end.",
        "A line --- closes the front matter; below it comes the text.");

    /// <summary>YAML that is not well-formed.</summary>
    public static readonly DiagnosticRule YamlSyntax = new("BRF0108", Severity.Error,
        "The YAML cannot be read from here: {0}",
        "The line is not well-formed YAML. Mostly a value with a colon lacks quotes, a quote or bracket is not closed, or the indent is off.");

    /// <summary>A key written twice.</summary>
    public static readonly DiagnosticRule DuplicateKey = new("BRF0109", Severity.Error,
        "The key “{0}” is here for the second time; the first is in line {1}.",
        "A key may stand once in its map. Keep one of the two.");

    /// <summary>YAML that this program does not read.</summary>
    public static readonly DiagnosticRule YamlFeature = new("BRF0110", Severity.Error,
        "YAML {0} are not read here.",
        "Anchors, aliases, tags, several documents in a file and keys that are not text are left out, so that every value stands where it is used.");

    /// <summary>Nesting that has no end in sight.</summary>
    public static readonly DiagnosticRule TooDeep = new("BRF0111", Severity.Error,
        "This is nested more than {0} levels deep.",
        "No key of ours needs such depth; a bracket or an indent is probably wrong.");

    /// <summary>A file that nothing reads.</summary>
    public static readonly DiagnosticRule UnknownFile = new("BRF0112", Severity.Warning,
        "“{0}” is not a name that {1} knows, so it is left out.",
        "The file or folder stands where its name means nothing. Rename it, move it to assets/, or delete it.");

    /// <summary>A text whose name does not say what it is.</summary>
    public static readonly DiagnosticRule BadFileName = new("BRF0113", Severity.Error,
        "The name “{0}” does not say {1}.",
        "An article is named <source>.<language>.md, a page <id>.<language>.md, the desk's text index.<language>.md.");

    /// <summary>A symbolic link to where input is not read from.</summary>
    public static readonly DiagnosticRule Link = new("BRF0114", Severity.Error,
        "This links to “{0}”, which is not a file inside the input folder.",
        "Only files inside the input folder are read, so that a site never publishes what was not meant for it. Copy the file instead of linking it.");

    /// <summary>An article that is all front matter.</summary>
    public static readonly DiagnosticRule NoBody = new("BRF0115", Severity.Warning,
        "There is no text below the front matter.",
        "An article without text has nothing to be compared. Paste the text below the closing ---.");

    /// <summary>An input folder in which there is nothing.</summary>
    public static readonly DiagnosticRule NothingToRead = new("BRF0116", Severity.Error,
        "There is neither a site.yml nor an article here.",
        "The least that works is briefings/<id>/ with two articles, named <source>.<language>.md. Is it the right folder?");

    /// <summary>A briefing that is about nothing.</summary>
    public static readonly DiagnosticRule NoArticle = new("BRF0117", Severity.Warning,
        "The briefing has no article, so it is left out.",
        "A briefing is made of what sources wrote. Add articles to its folder, or delete it.");

    /// <summary>A path that leads to nothing.</summary>
    public static readonly DiagnosticRule NoSuchArticle = new("BRF0118", Severity.Error,
        "There is no file “{0}”.",
        "An extra article is named by its path from the briefing's folder: ../<briefing>/<source>.<language>.md. The hint names the nearest.");

    /// <summary>A path that leads out of the briefings.</summary>
    public static readonly DiagnosticRule OutsideBriefings = new("BRF0119", Severity.Error,
        "“{0}” leads out of the folder briefings/.",
        "A briefing shares articles with other briefings of the site, and reads nothing else. Copy the file into the briefing's folder.");

    /// <summary>A path that leads to something that is no article.</summary>
    public static readonly DiagnosticRule NotAnArticle = new("BRF0120", Severity.Error,
        "“{0}” is no article.",
        "An extra article is a text <source>.<language>.md directly in another briefing's folder; the desk's texts, YAML files and folders are none.");

    /// <summary>These rules.</summary>
    public static ImmutableArray<DiagnosticRule> All { get; } =
    [
        NotUtf8, Unreadable, TooLarge, ControlCharacter, EmptyFile, NoFrontMatter, FrontMatterWithoutEnd, YamlSyntax, DuplicateKey,
        YamlFeature, TooDeep, UnknownFile, BadFileName, Link, NoBody, NothingToRead, NoArticle, NoSuchArticle, OutsideBriefings,
        NotAnArticle,
    ];
}
