namespace Briefings.Analysis.Merging;

/// <summary>What merging a briefing finds, in short.</summary>
/// <param name="Telling">The digest of the learned words that it was merged with, as far as they could matter.</param>
/// <param name="Outline">What other pages may show of its texts.</param>
/// <param name="Traits">What lists and sources tell of it.</param>
internal sealed record BriefingFindings(string Telling, BriefingOutline Outline, BriefingTraits Traits);
