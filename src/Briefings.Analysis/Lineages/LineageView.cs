using System.Collections.Immutable;
using Briefings.Model.Articles;

namespace Briefings.Analysis.Lineages;

/// <summary>One article's descent.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="OriginArticleId">The article of the same briefing that it derives from, or null.</param>
/// <param name="OriginUrl">The text elsewhere that it derives from, or null.</param>
/// <param name="Kind">How it came from there.</param>
/// <param name="By">Who made it.</param>
public sealed record Descent(string ArticleId, string? OriginArticleId, string? OriginUrl, LineageKind Kind, LineageBy By);

/// <summary>Articles that go back to one text, and so are one voice.</summary>
/// <param name="Origin">The address or article id of that text.</param>
/// <param name="ArticleIds">The articles, in the briefing's order; at least one.</param>
public sealed record Voice(string Origin, ImmutableArray<string> ArticleIds)
{
    /// <summary>True where they were found to be one by their texts, and no declaration says so of all of them.</summary>
    public bool IsDetected { get; init; }
}

/// <summary>How the articles of a briefing derive from each other and from texts elsewhere.</summary>
/// <remarks>Independent sources are counted by lineage: articles that go back to one text are one voice, whoever published them.
/// A declared lineage always counts. A detected one counts where it is certain (<see cref="DetectedRelation.IsCertain"/>); any other is
/// shown, and an editor decides.</remarks>
/// <param name="Descents">Declared descents, in the briefing's order of articles.</param>
/// <param name="Voices">The independent voices; two translations of one text are one.</param>
public sealed record LineageView(ImmutableArray<Descent> Descents, ImmutableArray<Voice> Voices)
{
    /// <summary>How each two articles look related, the independent ones included, in the briefing's order.</summary>
    public ImmutableArray<DetectedRelation> Detected { get; init; } = [];

    /// <summary>What an article looks most like a version of: its declared origin where the texts bear that out, else the article that
    /// covers most of it. Null where it looks independent, or others rather look like versions of it.</summary>
    public DetectedRelation? LikelyOrigin(string articleId)
    {
        DetectedRelation[] likely = [.. Detected.Where(r => r.Kind != RelationKind.Independent && string.Equals(r.ArticleId, articleId, StringComparison.Ordinal))];
        if (likely.Length < 2)
        {
            return likely.FirstOrDefault();
        }

        var declared = Descents.FirstOrDefault(d => string.Equals(d.ArticleId, articleId, StringComparison.Ordinal))?.OriginArticleId;
        return likely
            .OrderBy(r => string.Equals(r.OtherId, declared, StringComparison.Ordinal) ? 0 : 1)
            .ThenByDescending(r => r.Kind)
            .ThenByDescending(r => r.Evidence.Coverage)
            .ThenBy(r => r.OtherId, StringComparer.Ordinal)
            .First();
    }
}
