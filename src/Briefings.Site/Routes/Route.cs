using Briefings.Model.Texts;

namespace Briefings.Site.Routes;

/// <summary>Where a reader finds something, as a path below the site's base address: <c>fr/briefings/x/</c>, <c>robots.txt</c>, or empty for the root.</summary>
/// <param name="Path">The path, without a leading slash, percent-encoding unneeded: every part is a slug, a language tag or a plain file name.</param>
public sealed record Route(string Path) : IComparable<Route>
{
    /// <summary>The file to publish it as: a path that ends in a slash is a folder's <c>index.html</c>.</summary>
    public string File => Path.Length == 0 || Path.EndsWith('/') ? Path + "index.html" : Path;

    /// <summary>The home page of a language.</summary>
    public static Route Of(LanguageTag language) => new($"{language.Value}/");

    /// <summary>A page of one language.</summary>
    public static Route Of(LanguageTag language, string part) => new($"{language.Value}/{part}/");

    /// <summary>A page of one language below another.</summary>
    public static Route Of(LanguageTag language, string part, string below) => new($"{language.Value}/{part}/{below}/");

    /// <summary>A page of one language, two below another.</summary>
    public static Route Of(LanguageTag language, string part, string below, string furtherBelow) =>
        new($"{language.Value}/{part}/{below}/{furtherBelow}/");

    /// <summary>A page of a list: the list's own route for the first, <c>page/2/</c> below it for the second.</summary>
    public Route Numbered(int number) => number <= 1 ? this : new($"{Path}page/{number}/");

    /// <summary>A file beside this page.</summary>
    public Route Beside(string fileName) => new(Path + fileName);

    /// <inheritdoc/>
    public int CompareTo(Route? other) => string.CompareOrdinal(Path, other?.Path);

    /// <inheritdoc/>
    public override string ToString() => "/" + Path;
}
