using System.Collections.Immutable;

namespace Briefings.Model.Diagnostics;

/// <summary>Rules of the editorial lints: what a desk should look at before it publishes, though the site can be built without.</summary>
public static class LintRules
{
    /// <summary>A text that lacks a language of the site.</summary>
    public static readonly DiagnosticRule MissingTranslation = new("BRF0501", Severity.Warning,
        "{0} is not translated into {1}.",
        "A text that is shown to readers exists in some of the site's languages only; the others see it in another language. Add the wording.");

    /// <summary>A briefing or free page that lacks a language of the site.</summary>
    public static readonly DiagnosticRule MissingPage = new("BRF0502", Severity.Info,
        "{0} cannot be read in {1}.",
        "A briefing without an article or a desk's title in a language has no page in it, nor has a free page without its file. Write it, if readers of that language are meant to have it.");

    /// <summary>An entity that lacks a name.</summary>
    public static readonly DiagnosticRule UnnamedEntity = new("BRF0503", Severity.Warning,
        "The entity “{0}” has no name in {1}.",
        "The glossary shows every entity in every language of the site; one without a name is shown, and looked for in texts, by another language's. Add it to names.");

    /// <summary>A briefing that rests on one text.</summary>
    public static readonly DiagnosticRule OneVoice = new("BRF0504", Severity.Warning,
        "The briefing “{0}” has one independent source.",
        "Its articles all go back to one text, or there is just one, so that nothing confirms or contradicts it. Add an article of another origin.");

    /// <summary>A desk's text that its articles have outrun.</summary>
    public static readonly DiagnosticRule StaleDeskText = new("BRF0505", Severity.Info,
        "{0} was changed after this text was.",
        "By the history of the files, an article of the briefing was committed later than the desk's own text. Read the text again; committing it with any change settles it.");

    /// <summary>A link within the site that leads nowhere.</summary>
    public static readonly DiagnosticRule DeadLink = new("BRF0506", Severity.Warning,
        "The link “{0}” leads nowhere: {1}.",
        "Links within the site start at its root: /fr/about/, /fr/briefings/x/#y, /assets/map.png. Correct the address, or publish what it leads to.");

    /// <summary>An image that says nothing to who cannot see it.</summary>
    public static readonly DiagnosticRule ImageWithoutDescription = new("BRF0507", Severity.Warning,
        "The image “{0}” has no description.",
        "Readers who do not see an image are told its description. Write it between the brackets: ![what is to be seen](/assets/map.png).");

    /// <summary>A claim that stands for nothing.</summary>
    public static readonly DiagnosticRule UnstatedClaim = new("BRF0508", Severity.Warning,
        "No article states the claim “{0}”.",
        "A claim is a statement of at least one source. Add the reading of the article that states it, or take the claim out.");

    /// <summary>An event that nobody tells.</summary>
    public static readonly DiagnosticRule EventWithoutSource = new("BRF0509", Severity.Warning,
        "The event “{0}” rests on no article.",
        "An entry of the timeline names the articles that it rests on. Add them to its sources, or take it out.");

    /// <summary>Something published tomorrow.</summary>
    public static readonly DiagnosticRule FutureDate = new("BRF0510", Severity.Warning,
        "{0} is {1}, which is still to come.",
        "What was published, retrieved or corrected lies in the past, by the clock of who runs check, in the site's time zone. Mostly the year is mistyped. Events may lie ahead.");

    /// <summary>A passage that stands in an article twice.</summary>
    public static readonly DiagnosticRule RepeatedPassage = new("BRF0511", Severity.Warning,
        "The passage “{0}” is in the article for the second time.",
        "Pasted texts often hold their body twice. Keep one of the two.");

    /// <summary>A passage that is not the article's.</summary>
    public static readonly DiagnosticRule Boilerplate = new("BRF0512", Severity.Warning,
        "The passage “{0}” looks like {1}.",
        "What a platform or an advertiser puts around an article is none of it. Delete the passage.");

    /// <summary>A whole text where a part is allowed.</summary>
    public static readonly DiagnosticRule LongExcerpt = new("BRF0513", Severity.Warning,
        "The article says “rights: excerpt” and has {0} words; an excerpt has {1} at most.",
        "An excerpt is a part of the publisher's text: at most 300 words, or 600 letters where words are not set apart by spaces. Shorten it, summarise it in words of your own, or say “rights: full” where there is a permission.");

    /// <summary>A severity that cannot be changed.</summary>
    public static readonly DiagnosticRule FixedSeverity = new("BRF0514", Severity.Warning,
        "{0} stays an error, whatever is written here.",
        "An error means that the site would be wrong. Only what is a warning or a note by itself can be set to another severity or off.");

    /// <summary>These rules.</summary>
    public static ImmutableArray<DiagnosticRule> All { get; } =
    [
        MissingTranslation, MissingPage, UnnamedEntity, OneVoice, StaleDeskText, DeadLink, ImageWithoutDescription, UnstatedClaim,
        EventWithoutSource, FutureDate, RepeatedPassage, Boilerplate, LongExcerpt, FixedSeverity,
    ];
}
