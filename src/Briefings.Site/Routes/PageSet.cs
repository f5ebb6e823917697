using System.Collections.Immutable;

namespace Briefings.Site.Routes;

/// <summary>The pages of a site.</summary>
/// <param name="Singles">Those that stand for themselves, in any order.</param>
/// <param name="Groups">The others, in any order.</param>
public sealed record PageSet(ImmutableArray<Page> Singles, ImmutableArray<PageGroup> Groups)
{
    /// <summary>No pages.</summary>
    public static PageSet Empty { get; } = new([], []);

    /// <summary>All of them, by route; planned for this one time.</summary>
    public ImmutableArray<Page> All => [.. Groups.SelectMany(g => g.Pages()).Concat(Singles).OrderBy(p => p.Route)];

    /// <summary>The pages at some routes.</summary>
    public PageSet Where(Func<Route, bool> isWanted) => new(
        [.. Singles.Where(p => isWanted(p.Route))],
        [.. Groups.Select(g => g with { Pages = () => g.Pages().Where(p => isWanted(p.Route)) })]);
}
