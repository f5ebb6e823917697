using System.Collections.Immutable;
using Briefings.Model.Articles;
using Briefings.Model.Dates;
using Briefings.Model.Texts;

namespace Briefings.Model.Briefings;

/// <summary>What a file of a briefing said at some time.</summary>
public sealed record FormerFile
{
    /// <summary>The language of <see cref="Body"/>; null for a file without one.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>When it was published, for an article; relative dates are reckoned from it.</summary>
    public Edtf? Published { get; init; }

    /// <summary>Its text.</summary>
    public ImmutableArray<Block> Body { get; init; } = [];

    /// <summary>Its claims, for <c>briefing.yml</c>.</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];

    /// <summary>Its events, for <c>briefing.yml</c>.</summary>
    public ImmutableArray<TimelineEvent> Events { get; init; } = [];
}

/// <summary>A change of a published briefing's file.</summary>
/// <param name="BriefingId">The briefing.</param>
/// <param name="File">The file as its editor knows it.</param>
/// <param name="Day">When it was changed.</param>
/// <param name="Corrections">How many corrections the briefing listed before that.</param>
/// <param name="Before">What the file said before.</param>
/// <param name="After">What it said from then on.</param>
public sealed record Revision(string BriefingId, string File, DateOnly Day, int Corrections, FormerFile Before, FormerFile After);
