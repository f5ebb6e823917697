using Briefings.Analysis.Lineages;

namespace Briefings.Site.Pages.Comparison;

/// <summary>What one article derives from: what it declares, else what its text shows.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="OriginId">The article of the briefing that it derives from; null where that is elsewhere.</param>
/// <param name="OriginUrl">The text elsewhere; null where it is of the briefing.</param>
/// <param name="Declared">What the article declares; null where it declares nothing.</param>
/// <param name="Detected">What its text shows; null where it declares its lineage.</param>
internal sealed record LineageLink(string ArticleId, string? OriginId, string? OriginUrl, Descent? Declared, DetectedRelation? Detected);
