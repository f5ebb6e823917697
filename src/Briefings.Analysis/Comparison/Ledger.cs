using System.Collections.Immutable;
using Briefings.Analysis.Facts;
using Briefings.Model.Articles;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Comparison;

/// <summary>What a row of the ledger is about.</summary>
public enum LedgerKind
{
    /// <summary>A claim that the editor tracks.</summary>
    Claim,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A percentage.</summary>
    Percent,

    /// <summary>A date.</summary>
    Date,

    /// <summary>An entity.</summary>
    Entity,

    /// <summary>How certain a statement is: what one article hedges and another tells as a fact.</summary>
    Certainty,
}

/// <summary>What one article does with the matter of a row.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="State">What it does.</param>
/// <param name="IsCurated">True where the editor says so, false where it was detected.</param>
/// <param name="Text">The article's own words for it: the figure, date, name or quotation it gives, the noun it puts for the name, or the words
/// that hedge or confirm it; null where it has none.</param>
/// <param name="SegmentId">The segment that proves it: that states it, or that tells the matter without it; null where none does.</param>
public sealed record LedgerCell(string ArticleId, ReadingState State, bool IsCurated, string? Text, string? SegmentId);

/// <summary>One fact or claim with every article's reading of it.</summary>
/// <param name="Id">Unique in the ledger, fit for an address: the claim's id, or made from the fact's key.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Label">How to call it: a claim's text, an entity's names; for figures and dates the words of the articles, per language;
/// of a certainty their sentences.</param>
/// <param name="Fact">The fact that most articles state; null for a claim without a value and for a certainty.</param>
/// <param name="EntityId">The entity of an entity row; null otherwise.</param>
/// <param name="Cells">One per article, in the briefing's order of articles.</param>
public sealed record LedgerRow(
    string Id, LedgerKind Kind, LocalizedText Label, Fact? Fact, string? EntityId, ImmutableArray<LedgerCell> Cells)
{
    /// <summary>True where the articles that cover the matter do not all state the same.</summary>
    public bool IsContested => Cells.Any(c => c.State is ReadingState.Differs or ReadingState.Anonymises or ReadingState.Omits);
}

/// <summary>What each source of a briefing states, omits, says differently or leaves unnamed.</summary>
/// <param name="Rows">Claims first, in authored order; then what is contested, then how certain it is, then what is not contested; within those by kind and first statement.</param>
public sealed record Ledger(ImmutableArray<LedgerRow> Rows);
