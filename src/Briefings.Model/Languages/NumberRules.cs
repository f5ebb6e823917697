using System.Collections.Immutable;

namespace Briefings.Model.Languages;

/// <summary>A word or phrase that means a number.</summary>
/// <param name="Phrase">The words, folded when they are matched.</param>
/// <param name="Value">What they mean.</param>
public sealed record NumberWord(string Phrase, decimal Value);

/// <summary>How a language writes numbers, in digits and in words.</summary>
public sealed record NumberRules
{
    /// <summary>English-like digits and no words.</summary>
    public static readonly NumberRules Default = new();

    /// <summary>The sign before the fraction.</summary>
    public char DecimalSign { get; init; } = '.';

    /// <summary>Signs between groups of digits; a space stands for every kind of space.</summary>
    public string GroupSigns { get; init; } = ", ";

    /// <summary>True where number words are written together: <c>duecento</c>, <c>siebenundzwanzig</c>.</summary>
    public bool IsCompound { get; init; }

    /// <summary>True where units may stand before tens: <c>siebenundzwanzig</c>.</summary>
    public bool HasUnitsFirst { get; init; }

    /// <summary>True where digits and scales alternate within one number: <c>4억 2천만</c>.</summary>
    public bool IsMixed { get; init; }

    /// <summary>Words that are added: 0 to 99, also words for round hundreds.</summary>
    public ImmutableArray<NumberWord> Words { get; init; } = [];

    /// <summary>Words that multiply within a group: a hundred; in East Asia ten, a hundred and a thousand.</summary>
    public ImmutableArray<NumberWord> Multipliers { get; init; } = [];

    /// <summary>Words that close a group: a thousand and above; in East Asia ten thousand and above.</summary>
    public ImmutableArray<NumberWord> Scales { get; init; } = [];

    /// <summary>Abbreviated scales, which count only behind digits: <c>bn</c>, <c>Mds</c>.</summary>
    public ImmutableArray<NumberWord> DigitScales { get; init; } = [];

    /// <summary>Ordinals: <c>first</c> is 1, <c>last</c> is -1.</summary>
    public ImmutableArray<NumberWord> Ordinals { get; init; } = [];

    /// <summary>What makes digits an ordinal: <c>th</c>, <c>er</c>.</summary>
    public ImmutableArray<string> OrdinalSuffixes { get; init; } = [];

    /// <summary>Words for a vague small number, which count only before a unit of time: <c>a few</c> is 3.</summary>
    public ImmutableArray<NumberWord> Vague { get; init; } = [];

    /// <summary>Nouns for a round number that is meant roughly: <c>une centaine</c>.</summary>
    public ImmutableArray<NumberWord> Collectives { get; init; } = [];

    /// <summary>Halves and quarters within numbers, and shares of a whole.</summary>
    public FractionRules Fractions { get; init; } = FractionRules.None;

    /// <summary>How the language says how old somebody is.</summary>
    public AgeRules Ages { get; init; } = AgeRules.None;

    /// <summary>Words between parts of a number: <c>and</c>.</summary>
    public ImmutableArray<string> And { get; init; } = [];

    /// <summary>Number words that are articles too and so state no number by themselves: <c>un</c>.</summary>
    public ImmutableArray<string> Articles { get; init; } = [];

    /// <summary>Words and signs for a hundredth: <c>%</c>, <c>pour cent</c>.</summary>
    public ImmutableArray<string> Percent { get; init; } = [];

    /// <summary>Words before a figure that is meant roughly.</summary>
    public ApproximationWords Before { get; init; } = ApproximationWords.None;

    /// <summary>Words behind a figure that is meant roughly.</summary>
    public ApproximationWords After { get; init; } = ApproximationWords.None;
}

/// <summary>Words that say how near a figure is meant to be.</summary>
/// <param name="About">Around it.</param>
/// <param name="MoreThan">It or more.</param>
/// <param name="LessThan">It or less.</param>
public sealed record ApproximationWords(ImmutableArray<string> About, ImmutableArray<string> MoreThan, ImmutableArray<string> LessThan)
{
    /// <summary>No words.</summary>
    public static readonly ApproximationWords None = new([], [], []);
}

/// <summary>How a language says halves, thirds and the like.</summary>
/// <param name="Before">Words before a scale and what they multiply it by: <c>half a</c> million, <c>anderthalb</c> Milliarden.</param>
/// <param name="After">Words behind a number, with or without an “and”, that add a part of its last scale: un million <c>et demi</c>.</param>
/// <param name="Shares">Phrases for a share of a whole, which is 1: <c>two thirds</c>.</param>
/// <param name="Of">Words between the whole and the part where the whole comes first: 3<c>分の</c>2.</param>
/// <param name="Tenths">Words behind a number that count shares, with the share that one of them is: 3<c>割</c>. Phrases with 0 look like one and are none.</param>
public sealed record FractionRules(
    ImmutableArray<NumberWord> Before, ImmutableArray<NumberWord> After, ImmutableArray<NumberWord> Shares, ImmutableArray<string> Of, ImmutableArray<NumberWord> Tenths)
{
    /// <summary>No words.</summary>
    public static readonly FractionRules None = new([], [], [], [], []);
}

/// <summary>How a language says how old somebody is.</summary>
/// <param name="Before">Words before an age: <c>aged</c> 19, <c>âgé de</c> 19 ans.</param>
/// <param name="After">Words and endings behind one: 19<c>세</c>, 19<c>-year-old</c>.</param>
/// <param name="Not">Words behind those that make a length of time of it: 12-jährige <c>Haft</c>.</param>
/// <param name="Links">Words between a person and a number of years: un homme <c>de</c> 40 ans.</param>
/// <param name="People">Words for people beside those of <see cref="LanguagePack.GenericNouns"/>.</param>
/// <param name="Signs">Signs behind a name that a bare number stands in: Müller <c>(</c>19), Smith<c>,</c> 19, …</param>
public sealed record AgeRules(
    ImmutableArray<string> Before, ImmutableArray<string> After, ImmutableArray<string> Not, ImmutableArray<string> Links, ImmutableArray<string> People, string Signs)
{
    /// <summary>No words.</summary>
    public static readonly AgeRules None = new([], [], [], [], [], "");
}

/// <summary>The names and signs of a currency.</summary>
/// <param name="Code">Its ISO 4217 code.</param>
/// <param name="Names">Names with their qualifiers and inflected forms, and signs; the codes themselves are in the shared pack.</param>
/// <param name="Minor">Names of its hundredth, which count only behind an amount of the currency.</param>
public sealed record CurrencyNames(string Code, ImmutableArray<string> Names, ImmutableArray<string> Minor);
