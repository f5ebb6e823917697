using System.Collections.Immutable;
using Briefings.Site.Pages.Frame;

namespace Briefings.Site.Pages.Following;

/// <summary>A correction in the list of all.</summary>
/// <param name="Date">When.</param>
/// <param name="Text">What was wrong and is now right.</param>
/// <param name="Briefing">The briefing that was corrected.</param>
public sealed record CorrectionEntryView(DateView Date, TextView Text, LinkView Briefing);

/// <summary>What was corrected.</summary>
/// <param name="Corrections">Newest first.</param>
public sealed record CorrectionsView(ImmutableArray<CorrectionEntryView> Corrections);
