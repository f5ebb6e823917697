using Briefings.Model.Diagnostics;
using Briefings.Model.Sites;

namespace Briefings.Cli.Sites;

/// <summary>What GitHub Pages allows.</summary>
internal static class PagesLimit
{
    private const double Gigabyte = 1e9;
    private const double Near = 0.8;
    private const string Host = ".github.io";
    private const string Hint = "`feeds: {content: summary}` makes feeds small; an object store or a host of your own takes a site of any size.";

    /// <summary>The warning for a site that nears it, as grave as the site takes it; none where it is small, or published elsewhere as far as can be told.</summary>
    /// <param name="settings">The site's settings.</param>
    /// <param name="bytes">The size of all its files.</param>
    /// <param name="file">Where the settings are, as it is shown.</param>
    public static IEnumerable<Diagnostic> Check(SiteSettings settings, long bytes, string file)
    {
        var isOnPages = settings.CustomDomain is not null || settings.BaseUrl.Host.EndsWith(Host, StringComparison.OrdinalIgnoreCase);
        return isOnPages && bytes > Near * Gigabyte
            ? settings.Lints.Apply([PublishingRules.NearPagesLimit.At(SourceSpan.Whole(file), Hint, bytes / Gigabyte)])
            : [];
    }
}
