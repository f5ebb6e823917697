using System.Collections.Immutable;
using Briefings.Site.Pages.Frame;

namespace Briefings.Site.Pages.Briefing;

/// <summary>A briefing that has to do with the one shown.</summary>
/// <param name="Link">It.</param>
/// <param name="Published">When its first article was published.</param>
/// <param name="Shared">The rarest of the entities that both name.</param>
/// <param name="More">How many others they share.</param>
public sealed record RelatedView(LinkView Link, DateView Published, ImmutableArray<LinkView> Shared, int More);
