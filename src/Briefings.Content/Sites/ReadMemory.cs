using System.Collections.Immutable;
using Briefings.Content.Briefings;
using Briefings.Content.Keeping;
using Briefings.Content.Reading;
using Briefings.Model.Glossary;
using Briefings.Model.Sites;

namespace Briefings.Content.Sites;

/// <summary>What was read of a site before, so that reading it again reads only what changed. What is read again and not touched by
/// a change is the very same object as before.</summary>
/// <remarks>For one reader at a time. What changed has to be told with <see cref="Forget"/>, or found with
/// <see cref="ForgetChanged"/>; anything else is taken as it was.</remarks>
public sealed class ReadMemory
{
    private ReadFrom? from;
    private Listing? listing;

    /// <summary>What is known from an earlier run, as long as nothing changes in this one: <see cref="Forget"/> does not touch it.</summary>
    public KeptReadings Kept { get; init; } = KeptReadings.Nothing;

    /// <summary>Folders of briefings with their articles.</summary>
    internal Remembered<ReadFolder> Folders { get; } = new();

    /// <summary>Single articles.</summary>
    internal Remembered<ReadArticle> Articles { get; } = new();

    /// <summary>Files of publishers.</summary>
    internal Remembered<ReadItems<Source>> Sources { get; } = new();

    /// <summary>Files of entities.</summary>
    internal Remembered<ReadItems<Entity>> Entities { get; } = new();

    /// <summary>Files of free pages.</summary>
    internal Remembered<ReadItems<FreePage>> Pages { get; } = new();

    /// <summary>Briefings after they were completed.</summary>
    internal CompletedBriefings Briefings { get; private set; } = new();

    /// <summary>The glossary as it was put together.</summary>
    internal CheckedGlossary Glossary { get; private set; } = CheckedGlossary.Of([]);

    /// <summary>The files to publish as they are: those of <c>assets/</c>, and those of <c>static/</c>.</summary>
    internal (ImmutableArray<Asset> Assets, ImmutableArray<Asset> Static) Files { get; private set; } = ([], []);

    /// <summary>Forgets a file or folder that changed, came or went.</summary>
    /// <param name="displayPath">As its editor knows it: below the name that the input folder is read under, with forward slashes.</param>
    public void Forget(string displayPath)
    {
        Articles.Forget(displayPath);
        if (listing?.BriefingOf(displayPath) is { } briefing)
        {
            Folders.Forget(briefing);
            return;
        }

        // Without a listing, nobody knows which folders are briefings: the one that a file is in may be.
        listing = null;
        Folders.Forget(displayPath);
        if (displayPath.Split('/') is [.. var above, _] && above is [.., "briefings", _])
        {
            Folders.Forget(string.Join('/', above));
        }

        Sources.Forget(displayPath);
        Entities.Forget(displayPath);
        Pages.Forget(displayPath);
    }

    /// <summary>Looks at every file, and forgets those whose size or time of change is another than when they were read.</summary>
    public void ForgetChanged()
    {
        listing = null;
        Articles.ForgetChanged();
        Folders.ForgetChanged();
        Sources.ForgetChanged();
        Entities.ForgetChanged();
        Pages.ForgetChanged();
    }

    /// <summary>What was read of a briefing's folder, for the next run.</summary>
    /// <param name="name">The folder's name.</param>
    /// <returns>Bytes for <see cref="KeptReadings"/>; null where the folder was not read, or shows articles of others.</returns>
    public ReadOnlyMemory<byte>? Pack(string name) =>
        Briefings.Find(name) is not { } read ? Kept.Bytes(name) : PackedReading.IsPossible(read) ? PackedReading.Of(read) : default(ReadOnlyMemory<byte>?);

    /// <summary>Says what is about to be read; what was read of anything else is forgotten.</summary>
    internal void Open(InputFile root, bool includeDrafts)
    {
        var now = new ReadFrom(root, includeDrafts);
        if (from is not null && from != now)
        {
            Forget(from.Root.DisplayPath);
            (Briefings, Glossary, Files) = (new(), CheckedGlossary.Of([]), ([], []));
        }

        from = now;
    }

    /// <summary>What the input folder holds.</summary>
    internal SiteFolder List(InputFile root, Findings findings)
    {
        if (listing is null)
        {
            var found = new Findings();
            listing = new(SiteFolder.List(root, found), found);
        }

        findings.AddAll(listing.Findings);
        return listing.Folder;
    }

    /// <summary>The glossary, checked: that of before where its entities are.</summary>
    internal CheckedGlossary Check(ImmutableArray<Entity> entities) =>
        Glossary = Glossary.Entities.AsSpan().SequenceEqual(entities.AsSpan(), ReferenceEqualityComparer.Instance) ? Glossary : CheckedGlossary.Of(entities);

    /// <summary>The files to publish: the very ones of before where nothing outside of the briefings was forgotten since.</summary>
    internal (ImmutableArray<Asset> Assets, ImmutableArray<Asset> Static) Keep(Func<(ImmutableArray<Asset> Assets, ImmutableArray<Asset> Static)> files)
    {
        if (listing is not { HasFiles: true })
        {
            Files = files();
            listing?.HasFiles = true;
        }

        return Files;
    }

    private sealed record ReadFrom(InputFile Root, bool IncludesDrafts);

    private sealed record Listing(SiteFolder Folder, Findings Findings)
    {
        private readonly HashSet<string> briefings = Folder.Briefings.Select(b => b.DisplayPath).ToHashSet(StringComparer.Ordinal);

        /// <summary>True once the files to publish were collected for it.</summary>
        public bool HasFiles { get; set; }

        /// <summary>The briefing's folder that a path is inside of; null where it is in none that is known, or the folder itself.</summary>
        public string? BriefingOf(string displayPath)
        {
            var start = $"{Folder.Root.DisplayPath}/briefings/".Length;
            var end = displayPath.Length > start ? displayPath.IndexOf('/', start) : -1;
            return end > 0 && briefings.Contains(displayPath[..end]) ? displayPath[..end] : null;
        }
    }
}
