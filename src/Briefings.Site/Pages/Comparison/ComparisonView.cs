using System.Collections.Immutable;
using Briefings.Site.Markup;
using Briefings.Site.Pages.Frame;

namespace Briefings.Site.Pages.Comparison;

/// <summary>An article's headline.</summary>
/// <param name="Source">The publisher and the article's language.</param>
/// <param name="Published">When it was published.</param>
/// <param name="Title">The headline.</param>
/// <param name="Href">The article's text.</param>
/// <param name="Descent">What the article derives from, in words; null where nothing is known.</param>
/// <param name="Original">The headline of the article that it derives from; null where that is none of the briefing's.</param>
public sealed record HeadlineView(string Source, DateView Published, TextView Title, string Href, string? Descent, TextView? Original);

/// <summary>How one article derives from another, in words.</summary>
/// <param name="Article">The article.</param>
/// <param name="Words">What it derives from.</param>
/// <param name="OriginUrl">Where that is; null where it is of the briefing.</param>
/// <param name="IsDetected">True where its text shows it and nobody declares it.</param>
public sealed record DescentView(string Article, string Words, string? OriginUrl, bool IsDetected);

/// <summary>How the articles of a briefing derive from each other.</summary>
/// <param name="Drawing">A drawing of it.</param>
/// <param name="Descents">The same in words.</param>
/// <param name="Independent">The articles that stand alone, as a list in running text; null where there are none.</param>
public sealed record LineageGraphView(Html Drawing, ImmutableArray<DescentView> Descents, string? Independent);

/// <summary>What the sources of a briefing say, side by side.</summary>
/// <param name="Findings">What they do not tell alike, in words.</param>
/// <param name="Headlines">Their headlines.</param>
/// <param name="Lineage">Who derives from whom; null where nobody does.</param>
/// <param name="Ledger">Every fact and claim; null where there are none.</param>
public sealed record ComparisonView(
    ImmutableArray<FindingGroupView> Findings, ImmutableArray<HeadlineView> Headlines, LineageGraphView? Lineage, LedgerView? Ledger);
