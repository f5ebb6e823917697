using System.Collections.Immutable;

namespace Briefings.Model.Diagnostics;

/// <summary>Rules on values and on what they refer to.</summary>
public static class ValueRules
{
    /// <summary>A key that no schema has.</summary>
    public static readonly DiagnosticRule UnknownKey = new("BRF0201", Severity.Error,
        "“{0}” is not a key of {1}.",
        "Each file has a fixed set of keys, so that a typing mistake never goes unseen. The hint names the nearest one.");

    /// <summary>A key that has to be there.</summary>
    public static readonly DiagnosticRule MissingKey = new("BRF0202", Severity.Error,
        "“{0}” is missing in {1}.",
        "The key is required. Add it.");

    /// <summary>A value of another form.</summary>
    public static readonly DiagnosticRule WrongType = new("BRF0203", Severity.Error,
        "“{0}” should be {1}, but is {2}.",
        "A list stands where one value is meant, a text where a number is meant, and so on.");

    /// <summary>A key with nothing behind it.</summary>
    public static readonly DiagnosticRule EmptyValue = new("BRF0204", Severity.Error,
        "“{0}” has no value.",
        "A key is there and its value is not. Give it one, or delete the line if the key is optional.");

    /// <summary>Something that is not a date.</summary>
    public static readonly DiagnosticRule BadDate = new("BRF0205", Severity.Error,
        "“{0}” is not a date: {1}.",
        "Dates are written year first, as precisely as they are known: 2025, 2025-05, 2025-05-20, 2025-05~, 2025-05-20/2025-05-22.");

    /// <summary>Something that is not a language tag.</summary>
    public static readonly DiagnosticRule BadLanguage = new("BRF0206", Severity.Error,
        "“{0}” is not a language tag.",
        "Languages are BCP 47 tags: fr, it, pt-BR, zh-Hant.");

    /// <summary>Something that is not a web address.</summary>
    public static readonly DiagnosticRule BadAddress = new("BRF0207", Severity.Error,
        "“{0}” is not a web address.",
        "An address is absolute and starts with https:// or http://.");

    /// <summary>Something that cannot be an id.</summary>
    public static readonly DiagnosticRule BadId = new("BRF0208", Severity.Error,
        "“{0}” cannot be an id.",
        "Ids become part of addresses: lower-case letters a to z and digits, in groups joined by single hyphens, at most 100 characters.");

    /// <summary>A word that is none of those a key allows.</summary>
    public static readonly DiagnosticRule UnknownWord = new("BRF0209", Severity.Error,
        "“{0}” is none of the values of “{1}”.",
        "The key takes one of a few words. The hint lists them, nearest first.");

    /// <summary>A number that is too small or too large.</summary>
    public static readonly DiagnosticRule OutOfRange = new("BRF0210", Severity.Error,
        "“{0}” is {1}; it should be between {2} and {3}.",
        "The number makes no sense here. Correct it.");

    /// <summary>An id given twice.</summary>
    public static readonly DiagnosticRule DuplicateId = new("BRF0211", Severity.Error,
        "The {0} “{1}” is here for the second time; the first is in {2}.",
        "Two things of a kind share an id, so that nothing can refer to either. Rename or delete one.");

    /// <summary>A reference to what is not there.</summary>
    public static readonly DiagnosticRule DanglingReference = new("BRF0212", Severity.Error,
        "There is no {0} “{1}”.",
        "The id refers to something that is not declared. The hint lists the ids there are, nearest first.");

    /// <summary>A reading told in two places.</summary>
    public static readonly DiagnosticRule DuplicateReading = new("BRF0213", Severity.Error,
        "What {0} says of the claim “{1}” is told here and in {2}.",
        "A reading stands either in briefing.yml or in the article's front matter. Delete one of the two.");

    /// <summary>A text in a language that the site does not have.</summary>
    public static readonly DiagnosticRule ForeignLanguage = new("BRF0214", Severity.Warning,
        "The text is in {0}, which is not a language of the site, so that no page shows it.",
        "Pages are made in the languages of site.yml. Add the language there, or delete the file.");

    /// <summary>Two entities under one name.</summary>
    public static readonly DiagnosticRule SameName = new("BRF0215", Severity.Warning,
        "The entities “{0}” and “{1}” are both named “{2}” in {3}.",
        "A mention of that name counts for one of the two only. Make one name more precise, or merge the two.");

    /// <summary>A time zone that nobody keeps.</summary>
    public static readonly DiagnosticRule UnknownTimeZone = new("BRF0216", Severity.Error,
        "“{0}” is not a time zone.",
        "Time zones are named as in the IANA database: Europe/Paris, Asia/Seoul, Etc/UTC.");

    /// <summary>A value that stands twice in a list.</summary>
    public static readonly DiagnosticRule RepeatedValue = new("BRF0217", Severity.Error,
        "“{0}” is twice in “{1}”.",
        "Each value may stand once in its list. Delete one.");

    /// <summary>Something that is not a host name.</summary>
    public static readonly DiagnosticRule BadHost = new("BRF0218", Severity.Error,
        "“{0}” is not a host name.",
        "A host name is written without https:// and without a path: briefings.example.org.");

    /// <summary>A code of another form.</summary>
    public static readonly DiagnosticRule BadCode = new("BRF0219", Severity.Error,
        "“{0}” is not {1}.",
        "Countries are ISO 3166 codes of two capital letters; Wikidata items are Q and digits.");

    /// <summary>A link that no page may contain.</summary>
    public static readonly DiagnosticRule RefusedLink = new("BRF0220", Severity.Warning,
        "The address “{0}” is not one that a page may contain; its words are kept as plain text.",
        "Links and images lead to http, https or mailto addresses, or to a path within the site.");

    /// <summary>Keys of which just one is meant.</summary>
    public static readonly DiagnosticRule OneOf = new("BRF0221", Severity.Error,
        "{0} should have one of {1}, but has {2}.",
        "The keys exclude each other, or one of them is needed. Keep one.");

    /// <summary>A free page whose address belongs to another page.</summary>
    public static readonly DiagnosticRule ReservedPage = new("BRF0222", Severity.Error,
        "No free page can be called “{0}”: every site has a page of its own there.",
        "The addresses of the site's own lists, such as glossary and sources, are taken. Rename the file.");

    /// <summary>These rules.</summary>
    public static ImmutableArray<DiagnosticRule> All { get; } =
    [
        UnknownKey, MissingKey, WrongType, EmptyValue, BadDate, BadLanguage, BadAddress, BadId, UnknownWord, OutOfRange, DuplicateId,
        DanglingReference, DuplicateReading, ForeignLanguage, SameName, UnknownTimeZone, RepeatedValue, BadHost, BadCode, RefusedLink, OneOf, ReservedPage,
    ];
}
