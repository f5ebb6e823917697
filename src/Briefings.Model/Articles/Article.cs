using System.Collections.Immutable;
using Briefings.Model.Dates;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;

namespace Briefings.Model.Articles;

/// <summary>How much of the publisher's text an article holds.</summary>
public enum Rights
{
    /// <summary>The desk's own words on what the publisher wrote.</summary>
    Summary,

    /// <summary>A part of the publisher's words.</summary>
    Excerpt,

    /// <summary>All of them, by permission.</summary>
    Full,
}

/// <summary>A step of cleaning that <c>import</c> did.</summary>
/// <param name="Removed">What kind of text went: <c>repeated-body</c>, <c>boilerplate</c>, <c>advertising</c>.</param>
/// <param name="Paragraphs">How many paragraphs.</param>
public sealed record Cleaning(string Removed, int Paragraphs);

/// <summary>The date that an article gives to an event of its briefing.</summary>
/// <param name="EventId">The event's id in <c>briefing.yml</c>.</param>
/// <param name="Date">When, by this article.</param>
/// <param name="At">Where that stands.</param>
public sealed record ArticleEvent(string EventId, Edtf Date, SourceSpan At);

/// <summary>Where values of an article's front matter stand; the file's first line for those that are left out.</summary>
/// <param name="Published">The date it was published.</param>
/// <param name="Retrieved">The date it was fetched.</param>
/// <param name="Rights">How much of the publisher's text it holds.</param>
/// <param name="Lineage">What it derives from.</param>
public sealed record ArticlePlaces(SourceSpan Published, SourceSpan Retrieved, SourceSpan Rights, SourceSpan Lineage);

/// <summary>One text by one source in one language.</summary>
public sealed record Article
{
    private readonly Lazy<ImmutableArray<Block>> body = new(ImmutableArray<Block>.Empty);

    /// <summary>Its id within the briefing: <c>source.language</c>, as in <c>gate.fr</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the source that published it.</summary>
    public required string SourceId { get; init; }

    /// <summary>The language it is written in.</summary>
    public required LanguageTag Language { get; init; }

    /// <summary>Its headline.</summary>
    public required string Title { get; init; }

    /// <summary>A summary in the article's language where the editor wrote one.</summary>
    public string? Summary { get; init; }

    /// <summary>Where it was published.</summary>
    public required WebAddress Url { get; init; }

    /// <summary>When it was published.</summary>
    public required Edtf Published { get; init; }

    /// <summary>Who wrote it, as the publisher says.</summary>
    public string? Author { get; init; }

    /// <summary>When the editor fetched it.</summary>
    public Edtf? Retrieved { get; init; }

    /// <summary>How much of the publisher's text it holds.</summary>
    public Rights Rights { get; init; }

    /// <summary>True where it is not ready to be published.</summary>
    public bool IsDraft { get; init; }

    /// <summary>What the editor says about it to readers, in the article's language or the site's default one.</summary>
    public string? Note { get; init; }

    /// <summary>What it derives from; null where nothing is declared.</summary>
    public Lineage? Lineage { get; init; }

    /// <summary>True where it is declared to be a translation by a program.</summary>
    public bool IsMachineTranslation => Lineage is { IsMachineTranslation: true };

    /// <summary>What was removed when it was imported.</summary>
    public ImmutableArray<Cleaning> Cleaning { get; init; } = [];

    /// <summary>What it says of the briefing's claims, as the editor reads it.</summary>
    public ImmutableArray<Reading> Readings { get; init; } = [];

    /// <summary>The dates it gives to the briefing's events.</summary>
    public ImmutableArray<ArticleEvent> Events { get; init; } = [];

    /// <summary>Its text.</summary>
    public ImmutableArray<Block> Body { get => body.Value; init => body = new(value); }

    /// <summary>Its text, which is read when somebody first asks for it.</summary>
    public Lazy<ImmutableArray<Block>> LateBody { init => body = value; }

    /// <summary>The file it was read from.</summary>
    public required SourceSpan At { get; init; }

    /// <summary>Where its values stand in that file; null where it was read from none.</summary>
    public ArticlePlaces? Places { get; init; }
}
