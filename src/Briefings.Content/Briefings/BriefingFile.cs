using System.Collections.Immutable;
using Briefings.Content.References;
using Briefings.Model.Briefings;

namespace Briefings.Content.Briefings;

/// <summary>What <c>briefing.yml</c> says.</summary>
/// <param name="Topics">Topics, as ids.</param>
/// <param name="Claims">Claims with the readings that stand here.</param>
/// <param name="Events">Entries for the timeline.</param>
/// <param name="Corrections">What was corrected.</param>
/// <param name="Declarations">The ids it gives out, also to what could not be read.</param>
/// <param name="References">What it refers to.</param>
internal sealed record BriefingFile(
    ImmutableArray<string> Topics,
    ImmutableArray<Claim> Claims,
    ImmutableArray<TimelineEvent> Events,
    ImmutableArray<Correction> Corrections,
    ImmutableArray<Declaration> Declarations,
    ImmutableArray<Reference> References)
{
    /// <summary>What holds where there is no such file.</summary>
    public static readonly BriefingFile None = new([], [], [], [], [], []);
}
