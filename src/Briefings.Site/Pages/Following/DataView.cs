using System.Collections.Immutable;
using Briefings.Site.Pages.Frame;

namespace Briefings.Site.Pages.Following;

/// <summary>The files of a briefing.</summary>
/// <param name="Briefing">The briefing.</param>
/// <param name="Files">Its files.</param>
public sealed record BriefingFilesView(LinkView Briefing, ImmutableArray<DownloadView> Files);

/// <summary>The files to take away.</summary>
/// <param name="Site">Those of the site as a whole.</param>
/// <param name="Kinds">What each briefing has; without addresses of their own.</param>
/// <param name="Briefings">The newest briefings with their files.</param>
public sealed record DataView(ImmutableArray<DownloadView> Site, ImmutableArray<DownloadView> Kinds, ImmutableArray<BriefingFilesView> Briefings);
