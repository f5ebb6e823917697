using System.Collections.Immutable;
using Briefings.Analysis.Merging;
using Briefings.Model.Diagnostics;
using Briefings.Model.Themes;
using Briefings.Site.Routes;

namespace Briefings.Site.Links;

/// <summary>Verifies the links between the pages of a site, and what they name in each other, by rendering every page in memory.</summary>
public static class InternalLinks
{
    private sealed record DeadLink(Route Page, string Link, string Why);

    /// <summary>Every link within the site that leads nowhere: where an editor wrote it, else in the theme, once for all pages that have it; by place.</summary>
    /// <param name="site">The site.</param>
    /// <param name="theme">The theme that the pages are made with.</param>
    /// <param name="pages">All its pages.</param>
    /// <param name="jobs">How many pages are rendered at a time; at least 1.</param>
    /// <param name="cancellation">Stops between two pages.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ImmutableArray<Diagnostic> Check(MergedSite site, Theme theme, IReadOnlyCollection<Page> pages, int jobs, CancellationToken cancellation)
    {
        var read = Read([.. pages.Where(PageLinks.IsHtml)], jobs, cancellation);
        var targets = new LinkTargets(site.Input.Settings.BaseUrl, pages, read);
        AuthoredLink[] authored = [.. AuthoredLink.Of(site)];
        var byWriting = authored.ToLookup(a => a.Written(site.Input.Settings.BaseUrl.AbsolutePath), StringComparer.Ordinal);
        var dead = read.SelectMany(page => page.Links.Select(link => new DeadLink(page.Route, link, targets.Fault(page.Route, link) ?? "")))
            .Where(d => d.Why.Length > 0)
            .ToLookup(d => byWriting[d.Link].Any(a => a.IsOn(d.Page)));
        return
        [
            .. dead[true].SelectMany(d => byWriting[d.Link].Where(a => a.IsOn(d.Page)).Select(a => Report(a.At, a.Target.Value, d.Why)))
                .Concat(dead[false].GroupBy(d => (d.Link, d.Why)).Select(same => OfTheme([.. same], theme)))
                .Concat(MissingAssets(authored, site, theme))
                .Distinct()
                .Order(Diagnostic.ByPlace),
        ];
    }

    private static PageLinks[] Read(ImmutableArray<Page> pages, int jobs, CancellationToken cancellation)
    {
        var read = new PageLinks[pages.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, jobs), CancellationToken = cancellation };
        Parallel.For(0, pages.Length, options, i => read[i] = PageLinks.Of(pages[i]));
        return read;
    }

    // A link to a file that is not there is left out of pages, so that it is never seen in one.
    private static IEnumerable<Diagnostic> MissingAssets(AuthoredLink[] authored, MergedSite site, Theme theme)
    {
        var known = site.Input.Assets.Select(a => a.Path).Concat(theme.Assets.Select(a => a.Path)).ToHashSet(StringComparer.Ordinal);
        return authored.Where(a => a.Asset is { } path && !known.Contains(path)).Select(a => Report(a.At, a.Target.Value, "there is no such file in assets/"));
    }

    private static Diagnostic Report(SourceSpan at, string link, string why) =>
        LintRules.DeadLink.At(at, "Addresses within the site start at its root, and name the language: /fr/about/.", link, why);

    private static Diagnostic OfTheme(DeadLink[] same, Theme theme)
    {
        var others = same.Length == 1 ? "" : FormattableString.Invariant($" and {same.Length - 1} more");
        return LintRules.DeadLink.At(TemplatePlaces.Of(same[0].Link, theme), $"It is on {same.Min(d => d.Page)}{others}; a template of the theme writes it.", same[0].Link, same[0].Why);
    }
}
