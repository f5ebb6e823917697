namespace Briefings.Site.Routes;

/// <summary>What a page is made from, as digests that are found when somebody asks for them.</summary>
/// <param name="Own">Of what this page, or one of a few, is made from.</param>
/// <param name="Shared">Of what very many pages might be made from. Where that and <paramref name="Own"/> are the same, <paramref name="All"/> is.</param>
/// <param name="All">Of all that it is made from: at one route, where that is the same, its bytes are. It takes longer to find, and is another one where <paramref name="Own"/> is.</param>
public sealed record PageOrigin(Func<string> Own, Func<string> Shared, Func<string> All)
{
    /// <summary>An origin in one piece.</summary>
    public static PageOrigin Of(Func<string> all) => new(all, static () => "", all);

    /// <summary>What can be told of it later.</summary>
    public KnownOrigin Known() => new(Own(), Shared(), All());
}

/// <summary>What a page was made from.</summary>
/// <param name="Own">See <see cref="PageOrigin.Own"/>.</param>
/// <param name="Shared">See <see cref="PageOrigin.Shared"/>.</param>
/// <param name="All">See <see cref="PageOrigin.All"/>.</param>
public sealed record KnownOrigin(string Own, string Shared, string All)
{
    /// <summary>True where a page, at the same route, is made from the same.</summary>
    public bool Is(PageOrigin origin) => string.Equals(Own, origin.Own(), StringComparison.Ordinal)
        && (string.Equals(Shared, origin.Shared(), StringComparison.Ordinal) || string.Equals(All, origin.All(), StringComparison.Ordinal));
}
