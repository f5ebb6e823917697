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
public sealed record Voice(string Origin, ImmutableArray<string> ArticleIds);

/// <summary>How the articles of a briefing derive from each other and from texts elsewhere.</summary>
/// <param name="Descents">Declared descents, in the briefing's order of articles.</param>
/// <param name="Voices">The independent voices; two translations of one text are one.</param>
public sealed record LineageView(ImmutableArray<Descent> Descents, ImmutableArray<Voice> Voices);
