using System.Collections.Immutable;
using Briefings.Site.Routes;

namespace Briefings.Site.Publishing;

/// <summary>The files that a former publication left, and what is known of what they were made from. Safe to use from several threads.</summary>
internal sealed class FormerFiles
{
    private readonly Dictionary<string, PublishedFile> byPath;
    private readonly Lazy<ILookup<string, PublishedFile>> byOwn;
    private readonly bool wasAsLeft;

    /// <summary>The files of a publication.</summary>
    public FormerFiles(Publication publication)
    {
        List = publication.List;
        wasAsLeft = publication.IsAsLeft;
        byPath = publication.Files.ToDictionary(f => f.Entry.Path, StringComparer.Ordinal);
        byOwn = new(() => publication.Files.Where(f => f.Origin is not null).ToLookup(f => f.Origin!.Own, StringComparer.Ordinal));
    }

    /// <summary>Their manifest, as somebody would find it who looked into the folder.</summary>
    public ListOfFiles List { get; }

    /// <summary>The paths of all of them: of one publication, so that none is in the way of another.</summary>
    public IReadOnlyCollection<string> Paths => byPath.Keys;

    /// <summary>True where every file is as it was left: somebody has looked, and no other run has published into the folder since.</summary>
    public bool IsAsLeft(OutputFolder now) => wasAsLeft && ReferenceEquals(now.Listed, List);

    /// <summary>Where a group's pages are; they are planned for it only where they are not known.</summary>
    public IEnumerable<Route> RoutesOf(PageGroup group) =>
        Of(group) is { Length: > 0 } files ? files.Select(f => new Route(f.Entry.Path)) : group.Pages().Select(p => p.Route);

    /// <summary>The files, made from the same, of a group's pages; none where that is not known.</summary>
    public ImmutableArray<PublishedFile> Of(PageGroup group) =>
        group.Origin is { } origin && byPath.Count > 0 && byOwn.Value[origin.Own()].ToImmutableArray() is var files && files.All(f => f.Origin!.Is(origin)) ? files : [];

    /// <summary>The file, made from the same, of a page; null where that is not known.</summary>
    public PublishedFile? Of(Page page) =>
        page.Origin is { } origin && byPath.GetValueOrDefault(page.Route.File) is { Origin: { } known } file && known.Is(origin) ? file : null;
}
