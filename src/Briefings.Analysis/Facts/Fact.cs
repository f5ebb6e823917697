using System.Collections.Immutable;
using Briefings.Model.Dates;

namespace Briefings.Analysis.Facts;

/// <summary>What kind of thing a text states.</summary>
public enum FactKind
{
    /// <summary>A day, month, year or span of days.</summary>
    Date,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A number of something.</summary>
    Number,

    /// <summary>A share in a hundred.</summary>
    Percent,

    /// <summary>Somebody's words.</summary>
    Quotation,

    /// <summary>A known person, organisation, place and so on.</summary>
    Entity,
}

/// <summary>How near a figure is meant to be.</summary>
public enum Approximation
{
    /// <summary>As it is written.</summary>
    Exact,

    /// <summary>About.</summary>
    About,

    /// <summary>More than.</summary>
    MoreThan,

    /// <summary>Less than, nearly.</summary>
    LessThan,
}

/// <summary>Something a text states, and the words that state it.</summary>
/// <param name="Kind">What kind of thing; tells which of the values below are there.</param>
/// <param name="Start">Where its words start, in UTF-16 units.</param>
/// <param name="Text">Its words.</param>
public sealed record Fact(FactKind Kind, int Start, string Text)
{
    /// <summary>The <see cref="Unit"/> of a number of years that somebody has lived, in every language.</summary>
    public const string Age = "age";

    /// <summary>Of a date: the days, with the precision that the words have.</summary>
    public Edtf? Date { get; init; }

    /// <summary>Of a number, percentage or amount: how much, in units of one (1.7 billion is 1700000000; 5 % is 5).</summary>
    public decimal? Value { get; init; }

    /// <summary>Of an amount of money: the ISO 4217 code.</summary>
    public string? Currency { get; init; }

    /// <summary>Of money: true where its currency is not said with it but follows from another amount of the sentence.</summary>
    public bool IsInferred { get; init; }

    /// <summary>Of a number: what is counted or measured, as the text says it, or <see cref="Age"/>; null where nothing is named.</summary>
    public string? Unit { get; init; }

    /// <summary>Of a figure or date: how near it is meant to be.</summary>
    public Approximation Approximation { get; init; }

    /// <summary>Of a quotation: who is quoted, as the sentence names them; null where it does not.</summary>
    public string? Speaker { get; init; }

    /// <summary>Of an entity: its id.</summary>
    public string? EntityId { get; init; }

    /// <summary>How many UTF-16 units its words take.</summary>
    public int Length => Text.Length;

    /// <summary>The index after its words.</summary>
    public int End => Start + Text.Length;

    /// <summary>Facts as a text states them: by place, of two that start together the longer first.</summary>
    internal static ImmutableArray<Fact> InOrder(List<Fact> facts) => facts.Count < 2
        ? [.. facts]
        : [.. facts.OrderBy(f => f.Start).ThenByDescending(f => f.Length).ThenBy(f => f.Kind)];

    /// <summary>What it states, in a form that is equal where two languages say the same; see <see cref="FactKey"/>.</summary>
    public FactKey Key => FactKey.Of(this);
}
