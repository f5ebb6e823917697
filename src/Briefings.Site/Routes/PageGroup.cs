namespace Briefings.Site.Routes;

/// <summary>Pages that are made from the same, which takes much space: they are planned when somebody asks for them, rendered one after the other, and then what they are made from is let go.</summary>
/// <param name="Pages">Plans them; the same ones at each call.</param>
/// <param name="LetGo">Forgets what they are made from; it is found again if one of them is rendered after that.</param>
public sealed record PageGroup(Func<IEnumerable<Page>> Pages, Action LetGo)
{
    /// <summary>What any of them is made from, whose own part no other page or group of the site has: where it is the same,
    /// the group has the same pages, of the same bytes. Null where that is not known.</summary>
    public PageOrigin? Origin { get; init; }
}
