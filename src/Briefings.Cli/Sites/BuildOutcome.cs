using System.Collections.Immutable;
using Briefings.Analysis.Merging;
using Briefings.Model.Diagnostics;

namespace Briefings.Cli.Sites;

/// <summary>What a build that published a site has to tell.</summary>
/// <param name="Diagnostics">What is wrong with the input, none of it fatal.</param>
/// <param name="Report">What was made.</param>
internal sealed record BuildOutcome(ImmutableArray<Diagnostic> Diagnostics, BuildReport Report);

/// <summary>Knows whether a build has been done already. For one build.</summary>
internal interface IBuildMemory
{
    /// <summary>What the same build told when it was done; null where it was not, or what it made is no longer there.</summary>
    BuildOutcome? Find();

    /// <summary>Keeps what a build told, now that its site is published, and the words that the site taught.</summary>
    void Keep(BuildOutcome outcome, SiteWords taught);
}
