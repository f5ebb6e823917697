using System.Collections.Immutable;
using Briefings.Content.References;
using Briefings.Model.Briefings;
using Briefings.Model.Diagnostics;

namespace Briefings.Content.Briefings;

/// <summary>An entry of <c>articles</c>.</summary>
/// <param name="Text">The path from the briefing's folder, as it is written.</param>
/// <param name="At">Where it stands.</param>
internal sealed record ArticlePath(string Text, SourceSpan At);

/// <summary>What <c>briefing.yml</c> says.</summary>
/// <param name="Topics">Topics, as ids.</param>
/// <param name="Claims">Claims with the readings that stand here.</param>
/// <param name="Events">Entries for the timeline.</param>
/// <param name="Corrections">What was corrected.</param>
/// <param name="Articles">Paths of articles of other briefings.</param>
/// <param name="Declarations">The ids it gives out, also to what could not be read.</param>
/// <param name="References">What it refers to.</param>
internal sealed record BriefingFile(
    ImmutableArray<string> Topics,
    ImmutableArray<Claim> Claims,
    ImmutableArray<TimelineEvent> Events,
    ImmutableArray<Correction> Corrections,
    ImmutableArray<ArticlePath> Articles,
    ImmutableArray<Declaration> Declarations,
    ImmutableArray<Reference> References)
{
    /// <summary>What holds where there is no such file.</summary>
    public static readonly BriefingFile None = new([], [], [], [], [], [], []);
}
