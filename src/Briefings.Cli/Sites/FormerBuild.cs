using System.Collections.Immutable;
using Briefings.Analysis.Languages;
using Briefings.Analysis.Merging;
using Briefings.Content.Keeping;
using Briefings.Model.Briefings;
using Briefings.Model.Sites;
using Briefings.Model.Texts;
using Briefings.Site.Publishing;

namespace Briefings.Cli.Sites;

/// <summary>A briefing that was merged by an earlier build.</summary>
/// <param name="Origin">The digest of what it was made from; see <see cref="FormerBuild.OriginOf(Briefing, ImmutableArray{LanguageTag}, LanguageLibrary, SourceDigests)"/>.</param>
/// <param name="Briefing">What is known of it.</param>
internal sealed record FormerBriefing(string Origin, KeptBriefing Briefing);

/// <summary>A briefing's folder that was read by an earlier build.</summary>
/// <param name="Origin">The digest of what was read; see <see cref="FormerBuild.OriginOf(string, SourceDigests)"/>.</param>
/// <param name="Bytes">What is known of it, for <see cref="KeptReadings"/>.</param>
internal sealed record FormerReading(string Origin, ReadOnlyMemory<byte> Bytes);

/// <summary>What an earlier build of a site found, for the one that is under way.</summary>
/// <param name="Digests">Those of the files as they are now.</param>
/// <param name="Words">The words that the site taught.</param>
/// <param name="Briefings">Its briefings, by id.</param>
/// <param name="Readings">The folders that they were read from, by name.</param>
/// <param name="Published">What it published.</param>
internal sealed record FormerBuild(
    SourceDigests Digests,
    SiteWords Words,
    IReadOnlyDictionary<string, FormerBriefing> Briefings,
    IReadOnlyDictionary<string, FormerReading> Readings,
    Publication Published)
{
    /// <summary>Nothing found.</summary>
    public static FormerBuild Nothing(SourceDigests digests) => new(
        digests,
        SiteWords.None,
        ImmutableDictionary<string, FormerBriefing>.Empty,
        ImmutableDictionary<string, FormerReading>.Empty,
        Publication.Nothing);

    /// <summary>What of its reading still holds.</summary>
    public KeptReadings StillRead => new(Readings
        .Where(r => string.Equals(r.Value.Origin, OriginOf(r.Key, Digests), StringComparison.Ordinal))
        .ToDictionary(r => r.Key, r => r.Value.Bytes, StringComparer.Ordinal));

    /// <summary>What of its merging still holds, of a site as it is now.</summary>
    public KeptSite StillTrue(SiteInput input, LanguageLibrary languages) => new(
        Words,
        input.Briefings
            .Where(b => Briefings.TryGetValue(b.Id, out var known) && string.Equals(known.Origin, OriginOf(b, input.Settings.Languages, languages, Digests), StringComparison.Ordinal))
            .ToDictionary(b => b.Id, b => Briefings[b.Id].Briefing, StringComparer.Ordinal));

    /// <summary>The digest of all that merging a briefing depends on, but for the words that its site teaches.</summary>
    public static string OriginOf(Briefing briefing, ImmutableArray<LanguageTag> siteLanguages, LanguageLibrary languages, SourceDigests digests) =>
        Digest.Of([digests.Common, digests.Of(briefing), .. languages.All.Select(p => p.Language).Concat(siteLanguages).Select(l => l.Value)]);

    /// <summary>The digest of all that reading a briefing's folder depends on, if it shows no articles of others; null where there is no such folder.</summary>
    public static string? OriginOf(string folder, SourceDigests digests) =>
        digests.Folders.TryGetValue(folder, out var files) ? Digest.Of([digests.Common, files]) : null;
}
