namespace Briefings.Site.Rendering;

/// <summary>What a kind of page may load and run, as a content security policy (W3C, Content Security Policy Level 3).</summary>
/// <remarks>Everything comes from the site itself; nothing that stands in the page itself is run, nor is a style in it obeyed.
/// A preview adds a script of its own, from its own address.</remarks>
internal static class ContentPolicy
{
    private const string Everywhere =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

    /// <summary>The policy of a kind of page; see <see cref="PageKinds"/>.</summary>
    /// <param name="kind">The kind.</param>
    public static string For(string kind) => $"{Everywhere}; {Scripts(kind)}";

    private static string Scripts(string kind) => kind switch
    {
        _ => "script-src 'self'",
    };
}
