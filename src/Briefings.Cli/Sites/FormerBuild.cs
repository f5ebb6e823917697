using System.Collections.Immutable;
using Briefings.Analysis.Languages;
using Briefings.Analysis.Merging;
using Briefings.Model.Briefings;
using Briefings.Model.Sites;
using Briefings.Model.Texts;
using Briefings.Site.Publishing;

namespace Briefings.Cli.Sites;

/// <summary>A briefing that was merged by an earlier build.</summary>
/// <param name="Origin">The digest of what it was made from; see <see cref="FormerBuild.OriginOf"/>.</param>
/// <param name="Briefing">What is known of it.</param>
internal sealed record FormerBriefing(string Origin, KeptBriefing Briefing);

/// <summary>What an earlier build of a site found, for the one that is under way.</summary>
/// <param name="Digests">Those of the files as they are now.</param>
/// <param name="Words">The words that the site taught.</param>
/// <param name="Briefings">Its briefings, by id.</param>
/// <param name="Files">The files that were published, by path.</param>
internal sealed record FormerBuild(
    SourceDigests Digests, SiteWords Words, IReadOnlyDictionary<string, FormerBriefing> Briefings, IReadOnlyDictionary<string, PublishedFile> Files)
{
    /// <summary>Nothing found.</summary>
    public static FormerBuild Nothing(SourceDigests digests) =>
        new(digests, SiteWords.None, ImmutableDictionary<string, FormerBriefing>.Empty, ImmutableDictionary<string, PublishedFile>.Empty);

    /// <summary>What of it still holds, of a site as it is now.</summary>
    public KeptSite StillTrue(SiteInput input, LanguageLibrary languages) => new(
        Words,
        input.Briefings
            .Where(b => Briefings.TryGetValue(b.Id, out var known) && string.Equals(known.Origin, OriginOf(b, languages, Digests), StringComparison.Ordinal))
            .ToDictionary(b => b.Id, b => Briefings[b.Id].Briefing, StringComparer.Ordinal));

    /// <summary>The digest of all that merging a briefing depends on, but for the words that its site teaches.</summary>
    public static string OriginOf(Briefing briefing, LanguageLibrary languages, SourceDigests digests) =>
        Digest.Of([digests.Common, digests.Of(briefing), .. languages.All.Select(p => p.Language.Value)]);
}
