using System.Collections.Immutable;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;

namespace Briefings.Model.Languages;

/// <summary>What is known of a language, as its file says it. Month and weekday names are not here: they come from ICU.</summary>
/// <remarks>Every list may be empty: a language of which little is known is served as far as that goes.</remarks>
public sealed record LanguagePack
{
    /// <summary>The language.</summary>
    public required LanguageTag Language { get; init; }

    /// <summary>True where words are not set apart by spaces (Chinese, Japanese).</summary>
    public bool IsUnspaced { get; init; }

    /// <summary>How sentences end.</summary>
    public SentenceRules Sentences { get; init; } = SentenceRules.Default;

    /// <summary>Opening and closing quotation marks, the language's own first.</summary>
    public ImmutableArray<QuotationMarks> Quotes { get; init; } = [];

    /// <summary>Signs that the language sets a space before, in any order (French <c>:;!?</c>).</summary>
    public string SpacedSigns { get; init; } = "";

    /// <summary>The article that an index of names passes over, folded (Arabic <c>ال</c>); empty where there is none.</summary>
    public string IndexArticle { get; init; } = "";

    /// <summary>Letters that come and go between the forms of one word (Arabic <c>كتاب</c>, <c>كتب</c>), folded; empty where words keep their letters.</summary>
    public string WeakLetters { get; init; } = "";

    /// <summary>Words too common to tell one text from another, folded.</summary>
    public ImmutableArray<string> StopWords { get; init; } = [];

    /// <summary>What clings to words.</summary>
    public CliticRules Clitics { get; init; } = CliticRules.None;

    /// <summary>Nouns that stand in for a name, by what they stand for: “a platform”, “an official”. Folded, in every inflected form that news uses.</summary>
    public ImmutableDictionary<EntityType, ImmutableArray<string>> GenericNouns { get; init; } =
        ImmutableDictionary<EntityType, ImmutableArray<string>>.Empty;

    /// <summary>Sentence pieces by which a platform's boilerplate is known: “see the original”, “for information only”. Folded.</summary>
    public ImmutableArray<string> Boilerplate { get; init; } = [];

    /// <summary>CLDR plural rules by category, in CLDR's own notation (UTS 35, part 3); <c>other</c> is left out.</summary>
    public ImmutableArray<PluralRule> Plurals { get; init; } = [];

    /// <summary>How a list of things is written.</summary>
    public ListPatterns Lists { get; init; } = ListPatterns.Default;

    /// <summary>How a choice of things is written.</summary>
    public ListPatterns Choices { get; init; } = ListPatterns.Default;

    /// <summary>True where the words of a phrase may be written together (Korean <c>지난달</c>, <c>이번주</c>).</summary>
    public bool IsJoined { get; init; }

    /// <summary>How numbers are written.</summary>
    public NumberRules Numbers { get; init; } = NumberRules.Default;

    /// <summary>The currencies that the language names.</summary>
    public ImmutableArray<CurrencyNames> Currencies { get; init; } = [];

    /// <summary>How dates are written.</summary>
    public DateRules Dates { get; init; } = DateRules.Default;

    /// <summary>How it is said who spoke.</summary>
    public SpeechRules Speech { get; init; } = SpeechRules.None;

    /// <summary>How it is said that something is certain or not.</summary>
    public CertaintyRules Certainty { get; init; } = CertaintyRules.None;
}

/// <summary>How sentences end.</summary>
/// <param name="Ends">Characters that may end one.</param>
/// <param name="Abbreviations">Words with a full stop that ends no sentence, folded, with their stops.</param>
public sealed record SentenceRules(string Ends, ImmutableArray<string> Abbreviations)
{
    /// <summary>What holds where nothing is known.</summary>
    public static readonly SentenceRules Default = new(".!?…", []);
}

/// <summary>A pair of quotation marks.</summary>
/// <param name="Open">The opening one.</param>
/// <param name="Close">The closing one.</param>
/// <param name="Space">What is set between the marks and the words (French: a space that does not break); empty where nothing is.</param>
public sealed record QuotationMarks(string Open, string Close, string Space = "");

/// <summary>What clings to words without being part of them.</summary>
/// <param name="Before">Elided or joined words in front (<c>l'</c>, <c>ال</c>), longest first, folded.</param>
/// <param name="After">Particles behind (<c>은</c>, <c>에서</c>), longest first, folded.</param>
public sealed record CliticRules(ImmutableArray<string> Before, ImmutableArray<string> After)
{
    /// <summary>Nothing clings.</summary>
    public static readonly CliticRules None = new([], []);

    /// <summary>Articles that names begin with, and what prepositions make of them: <c>le</c> becomes <c>au</c> in <c>au Caire</c>. Folded.</summary>
    public ImmutableArray<ArticleForms> Articles { get; init; } = [];
}

/// <summary>An article and the words that it becomes part of.</summary>
/// <param name="Article">The article.</param>
/// <param name="Forms">What stands for a preposition and the article.</param>
public sealed record ArticleForms(string Article, ImmutableArray<string> Forms);

/// <summary>A CLDR plural category and when it applies.</summary>
/// <param name="Category"><c>zero</c>, <c>one</c>, <c>two</c>, <c>few</c> or <c>many</c>.</param>
/// <param name="Condition">As CLDR writes it: <c>i = 0,1 and v = 0</c>.</param>
public sealed record PluralRule(string Category, string Condition);

/// <summary>How a list is written, after CLDR's list patterns: <c>{0}</c> is what comes before, <c>{1}</c> what comes after.</summary>
/// <param name="Two">Between the two of a pair.</param>
/// <param name="Middle">Between entries of a longer list.</param>
/// <param name="End">Before the last entry of a longer list.</param>
public sealed record ListPatterns(string Two, string Middle, string End)
{
    /// <summary>Commas alone.</summary>
    public static readonly ListPatterns Default = new("{0}, {1}", "{0}, {1}", "{0}, {1}");
}
