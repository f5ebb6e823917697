namespace Briefings.Analysis.Alignment;

/// <summary>The beads that may be part of the alignment, by their left start.</summary>
/// <param name="InOrder">As they gain where texts are told in one order.</param>
/// <param name="Freely">As they gain where texts are told freely.</param>
internal sealed record Candidates(List<BeadCandidate> InOrder, List<BeadCandidate> Freely);
