using Briefings.Analysis.Languages;
using Briefings.Analysis.Merging;
using Briefings.Cli.Output;
using Briefings.Cli.Sites;
using Briefings.Content.Sites;
using Briefings.Model.Sites;
using Briefings.Site.Publishing;

namespace Briefings.Cli.Caching;

/// <summary>Remembers the last build into each output folder, outside of it, and what it found. May be deleted at any time.</summary>
/// <param name="folder">Where builds are kept.</param>
/// <param name="options">The build that is asked for.</param>
/// <param name="words">Where the words that the site teaches are kept.</param>
internal sealed class BuildCache(string folder, BuildOptions options, WordCache words) : IBuildMemory
{
    // Another form of what is kept gets another number; what was kept in the former is not looked at again.
    private const string Version = "5";

    // What was found takes some kilobytes a briefing.
    private const int MostFound = 16;

    private readonly KeptFile kept = new(Path.Combine(folder, "told"), Path.GetFullPath(options.Output));
    private readonly KeptFile found = new(Path.Combine(folder, "found"), Path.GetFullPath(options.Output), MostFound);
    private BuildKey? before;

    /// <inheritdoc/>
    public FormerBuild? Former { get; private set; }

    /// <summary>This user's builds.</summary>
    public static BuildCache OfUser(BuildOptions options) => new(OwnData.Folder("builds", Version), options, WordCache.OfUser(options.Site.Input));

    /// <inheritdoc/>
    public BuildOutcome? Find()
    {
        before = BuildKey.Of(options);
        if (before is null)
        {
            return null;
        }

        var last = before.Output is not null && kept.Read() is { } text && KeptBuild.TryParse(text) is { } build && build.Output == before.Output.Digest ? build : null;
        if (last is not null && last.Input == before.Input)
        {
            return last.Outcome;
        }

        Former = FoundBy(before.Sources.Digests, isAsLeft: last is not null);
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
        var looked = Task.Run(() => BuildKey.Of(options, before, after));
        if (found.Write(stream => PackedBuild.Write(Found(merged, languages, reading, before.Sources.Digests, published), stream), mayBeKept: () => Now(looked, before) is not null) && Now(looked, before) is { Output: { } output })
        {
            kept.Write(new KeptBuild(before.Input, output.Digest, outcome).ToJson());
        }
    }

    // Null where the input was edited meanwhile, or others published into the folder.
    private static BuildKey? Now(Task<BuildKey?> looked, BuildKey before) =>
        looked.GetAwaiter().GetResult() is { Output: not null } now && now.Input == before.Input ? now : null;

    private FormerBuild FoundBy(SourceDigests digests, bool isAsLeft) => found.ReadBytes() is { } bytes && PackedBuild.TryUnpack(bytes, digests) is { } former
        ? former with { Published = former.Published with { IsAsLeft = isAsLeft } }
        : FormerBuild.Nothing(digests);

    private FormerBuild Found(MergedSite site, LanguageLibrary languages, ReadMemory reading, SourceDigests digests, PublishReport published) => new(
        digests,
        site.Taught ?? SiteWords.None,
        site.Briefings.ToDictionary(b => b.Briefing.Id, b => Found(b, languages, digests), StringComparer.Ordinal),
        digests.Folders.Keys.Select(f => (Name: f, Bytes: reading.Pack(f))).Where(f => f.Bytes is not null)
            .ToDictionary(f => f.Name, f => Found(f.Name, f.Bytes!.Value, digests), StringComparer.Ordinal),
        published.Left);

    // What is the very same as before has the same origin.
    private FormerBriefing Found(MergedBriefing briefing, LanguageLibrary languages, SourceDigests digests) =>
        Former?.Briefings.GetValueOrDefault(briefing.Briefing.Id) is { } known && ReferenceEquals(known.Briefing, briefing.Keep())
            ? known
            : new(FormerBuild.OriginOf(briefing.Briefing, languages, digests), briefing.Keep());

    private FormerReading Found(string folder, ReadOnlyMemory<byte> bytes, SourceDigests digests) =>
        Former?.Readings.GetValueOrDefault(folder) is { } known && known.Bytes.Equals(bytes) ? known : new(FormerBuild.OriginOf(folder, digests)!, bytes);
}
