using System.Collections.Immutable;
using Briefings.Model.Articles;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;

namespace Briefings.Model.Briefings;

/// <summary>The desk's own words on a briefing in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Title">The title; null where the article's is to be used.</param>
/// <param name="Summary">The summary; null where the article's is to be used.</param>
/// <param name="LateBody">The desk's text, which may be empty and is read when somebody first asks for it.</param>
/// <param name="At">The file.</param>
public sealed record DeskText(LanguageTag Language, string? Title, string? Summary, Lazy<ImmutableArray<Block>> LateBody, SourceSpan At)
{
    /// <summary>The desk's text, which may be empty.</summary>
    public ImmutableArray<Block> Body => LateBody.Value;
}

/// <summary>A briefing as its folder holds it, before its articles are merged.</summary>
public sealed record Briefing
{
    /// <summary>The name of its folder.</summary>
    public required string Id { get; init; }

    /// <summary>Its articles, ordered by language (in the site's order, then by tag) and source.</summary>
    public required ImmutableArray<Article> Articles { get; init; }

    /// <summary>The desk's words, at most one a language.</summary>
    public ImmutableArray<DeskText> DeskTexts { get; init; } = [];

    /// <summary>Topics, as ids.</summary>
    public ImmutableArray<string> Topics { get; init; } = [];

    /// <summary>Statements tracked across its sources.</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];

    /// <summary>The editor's entries for the timeline.</summary>
    public ImmutableArray<TimelineEvent> Events { get; init; } = [];

    /// <summary>What was corrected since it was published.</summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>Alignments corrected by hand, at most one for each two articles.</summary>
    public ImmutableArray<AlignmentCorrection> Alignments { get; init; } = [];

    /// <summary>The articles of other briefings that it names and that are left out as drafts: what its own refer to may be in them.</summary>
    public ImmutableArray<SourceSpan> LeftOut { get; init; } = [];

    /// <summary>The folder.</summary>
    public required SourceSpan At { get; init; }
}
