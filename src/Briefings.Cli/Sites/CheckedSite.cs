using System.Collections.Immutable;
using Briefings.Analysis.Lints;
using Briefings.Cli.Output;
using Briefings.Content.History;
using Briefings.Model.Diagnostics;
using Briefings.Model.Sites;
using Briefings.Site.Dates;
using Briefings.Site.Links;

namespace Briefings.Cli.Sites;

/// <summary>A site with everything that is wrong with it and everything that its desk should look at.</summary>
/// <param name="Site">The site.</param>
/// <param name="Diagnostics">What <c>build</c> reports, and what the lints find, as grave as the site takes it; by place.</param>
internal sealed record CheckedSite(PreparedSite Site, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>When its files were last changed; null where nothing is known of it.</summary>
    public FileHistory? History => Site.History?.Files;

    /// <summary>Prepares a site and lints it.</summary>
    public static CheckedSite Of(SiteOptions options, TimeProvider clock, IStages stages, CancellationToken cancellation)
    {
        var site = PreparedSite.Of(options, stages, cancellation);
        if (site is not { Merged: { } merged, Languages: { } languages })
        {
            return new(site, site.Diagnostics);
        }

        var days = SiteTimeZone.Find(merged.Input.Settings.TimeZone);
        DateOnly DayOf(DateTimeOffset moment) => days?.DayOf(moment) ?? DateOnly.FromDateTime(moment.UtcDateTime);
        var today = DayOf(clock.GetUtcNow());
        var lints = EditorialLints.Find(new(merged, languages, today)
        {
            Revisions = site.History is { } history ? Revisions.Read(history, merged.Input.Settings.Languages, today, DayOf, cancellation) : [],
        });
        var found = merged.Input.Settings.Lints.Apply(lints.Concat(Links(site, options.Jobs, stages, cancellation)));
        return new(site, [.. site.Diagnostics.Concat(found).Order(Diagnostic.ByPlace)]);
    }

    // Pages of a theme that does not compile cannot be rendered.
    private static ImmutableArray<Diagnostic> Links(PreparedSite site, int jobs, IStages stages, CancellationToken cancellation)
    {
        if (site.Merged is null || site.Theme is null || site.Diagnostics.Any(d => d.Severity == Severity.Error))
        {
            return [];
        }

        var pages = site.Pages.All;
        stages.Begin($"Following the links of {DiagnosticSummary.Count(pages.Length, "page")}");
        return InternalLinks.Check(site.Merged, site.Theme, pages, jobs, cancellation);
    }
}
