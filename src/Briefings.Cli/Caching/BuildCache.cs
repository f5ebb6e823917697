using System.Collections.Immutable;
using Briefings.Analysis.Languages;
using Briefings.Analysis.Merging;
using Briefings.Cli.Output;
using Briefings.Cli.Sites;
using Briefings.Content.Sites;
using Briefings.Model.Sites;
using Briefings.Model.Texts;
using Briefings.Site.Publishing;

namespace Briefings.Cli.Caching;

/// <summary>Remembers the last build into each output folder, outside of it, and what it found. May be deleted at any time.</summary>
/// <param name="folder">Where builds are kept.</param>
/// <param name="options">The build that is asked for.</param>
/// <param name="words">Where the words that the site teaches are kept.</param>
/// <param name="sources">Where the digests of its files are kept.</param>
/// <param name="clock">Tells when files are looked at; null for the system's.</param>
internal sealed class BuildCache(string folder, BuildOptions options, WordCache words, SourceCache sources, TimeProvider? clock = null) : IBuildMemory
{
    // Another form of what is kept gets another number; what was kept in the former is not looked at again.
    private const string Version = "6";

    // What was found takes some kilobytes a briefing.
    private const int MostFound = 16;

    private readonly KeptFile kept = new(Path.Combine(folder, "told"), Path.GetFullPath(options.Output));
    private readonly KeptFile found = new(Path.Combine(folder, "found"), Path.GetFullPath(options.Output), MostFound);
    private BuildKey? before;

    /// <inheritdoc/>
    public FormerBuild? Former { get; private set; }

    /// <summary>This user's builds.</summary>
    public static BuildCache OfUser(BuildOptions options) => new(OwnData.Folder("builds", Version), options, WordCache.OfUser(options.Site.Input), SourceCache.OfUser(options.Site.Input));

    /// <inheritdoc/>
    public BuildOutcome? Find()
    {
        before = BuildKey.Of(options, sources.Find(), clock);
        if (before is null)
        {
            return null;
        }

        sources.Keep(before.Sources.Folders);

        if (before.Output is not null && kept.Read() is { } text && KeptBuild.TryParse(text) is { } build && build.Input == before.Input && build.Output == before.Output.Digest)
        {
            return build.Outcome;
        }

        Former = found.ReadBytes() is { } bytes && PackedBuild.TryUnpack(bytes, before.Sources.Digests, before.Output?.Digest) is { } former ? former : FormerBuild.Nothing(before.Sources.Digests);
        return null;
    }

    /// <summary>Keeps a build, unless its input was edited meanwhile. Where it cannot be kept, the next build is done as the first one was.</summary>
    public void Keep(BuildOutcome outcome, PreparedSite site, PublishReport published)
    {
        if (site is not { Merged: { } merged, Languages: { } languages, Reading: { } reading } || before is null)
        {
            return;
        }

        words.Keep(merged.Taught ?? SiteWords.None);
        var after = before.Output is { } look && Former is { Published: { IsAsLeft: true } left } ? () => look.After(options, left, published.Left) : default(Func<OutputLook>?);
        var looked = Task.Run(() => LookAgain(before, after));
        var output = new Lazy<string?>(() => looked.GetAwaiter().GetResult() is { Output: { } now } key && key.Input == before.Input && IsStillThere(published.Left) ? now.Digest : null);
        var isFound = found.Write(
            stream => PackedBuild.Write(Made(merged, languages, reading, before.Sources.Digests, published), () => output.Value, stream),
            mayBeKept: () => output.Value is not null);
        if (isFound)
        {
            kept.Write(new KeptBuild(before.Input, output.Value!, outcome).ToJson());
        }
    }

    private BuildKey? LookAgain(BuildKey before, Func<OutputLook?>? after)
    {
        var now = BuildKey.Of(options, before.Sources.Folders, clock, after);
        sources.Keep(now?.Sources.Folders ?? []);
        return now;
    }

    // False where another run has published into the folder meanwhile.
    private bool IsStillThere(Publication left) =>
        new FileInfo(Path.Combine(options.Output, Manifest.FileName)) is { Exists: true } list && list.Length == left.ListSize && list.LastWriteTimeUtc.Ticks == left.ListedAt;

    private FormerBuild Made(MergedSite site, LanguageLibrary languages, ReadMemory reading, SourceDigests digests, PublishReport published) => new(
        digests,
        site.Taught ?? SiteWords.None,
        site.Briefings.ToDictionary(b => b.Briefing.Id, b => OfBriefing(b, site.Input.Settings.Languages, languages, digests), StringComparer.Ordinal),
        digests.Folders.Keys.Select(f => (Name: f, Bytes: reading.Pack(f))).Where(f => f.Bytes is not null)
            .ToDictionary(f => f.Name, f => OfFolder(f.Name, f.Bytes!.Value, digests), StringComparer.Ordinal),
        published.Left);

    // What is the very same as before has the same origin.
    private FormerBriefing OfBriefing(MergedBriefing briefing, ImmutableArray<LanguageTag> siteLanguages, LanguageLibrary languages, SourceDigests digests) =>
        Former?.Briefings.GetValueOrDefault(briefing.Briefing.Id) is { } known && ReferenceEquals(known.Briefing, briefing.Keep())
            ? known
            : new(FormerBuild.OriginOf(briefing.Briefing, siteLanguages, languages, digests), briefing.Keep());

    private FormerReading OfFolder(string folder, ReadOnlyMemory<byte> bytes, SourceDigests digests) =>
        Former?.Readings.GetValueOrDefault(folder) is { } known && known.Bytes.Equals(bytes) ? known : new(FormerBuild.OriginOf(folder, digests)!, bytes);
}
