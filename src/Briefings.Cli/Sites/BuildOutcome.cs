using System.Collections.Immutable;
using Briefings.Model.Diagnostics;
using Briefings.Site.Publishing;

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

    /// <summary>What of an earlier build may still hold, once <see cref="Find"/> has looked; null where nobody knows what the build is made from.</summary>
    FormerBuild? Former { get; }

    /// <summary>Keeps what a build told and found, now that its site is published.</summary>
    /// <param name="outcome">What it told.</param>
    /// <param name="site">The site.</param>
    /// <param name="published">What was published.</param>
    void Keep(BuildOutcome outcome, PreparedSite site, PublishReport published);
}
