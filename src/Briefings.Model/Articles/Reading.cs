using Briefings.Model.Diagnostics;

namespace Briefings.Model.Articles;

/// <summary>What a source does with a fact or claim.</summary>
public enum ReadingState
{
    /// <summary>It says so.</summary>
    States,

    /// <summary>It says something else: another figure, date or name.</summary>
    Differs,

    /// <summary>It tells the matter but leaves the name out.</summary>
    Anonymises,

    /// <summary>It tells the matter but not this.</summary>
    Omits,

    /// <summary>It does not tell the matter, so that nothing can be said of what it leaves out.</summary>
    NotCovered,
}

/// <summary>What one article says of a claim, as an editor reads it.</summary>
/// <param name="ClaimId">The claim.</param>
/// <param name="ArticleId">The article.</param>
/// <param name="State">What the article does with the claim.</param>
/// <param name="Value">The value it gives, where it gives another; in the claim's own notation, or in words.</param>
/// <param name="Quote">The article's words that show it.</param>
/// <param name="At">Where that stands.</param>
public sealed record Reading(string ClaimId, string ArticleId, ReadingState State, string? Value, string? Quote, SourceSpan At);
