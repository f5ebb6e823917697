using System.Collections.Immutable;
using Briefings.Site.Following;
using Briefings.Site.Markup;
using Briefings.Site.Metadata;
using Briefings.Site.Pages;
using Briefings.Site.Pages.Frame;
using Briefings.Site.Rendering;
using Briefings.Site.Routes;

namespace Briefings.Site.Composition;

/// <summary>Puts around pages what all have: head, menu, languages.</summary>
internal sealed class PageFactory(SiteContext context, ThemeRenderer renderer)
{
    // The parts of a theme's looks, and of the themes below it, are one file.
    private static readonly string[] Stylesheets = ["style.css"];

    // Those of every page.
    private static readonly string[] Scripts = ["search/keys.js"];

    /// <summary>Makes a page of its plan.</summary>
    public Page Make(PagePlan plan) =>
        new(plan.Route, output => renderer.Render(Whole(plan.Reader, plan), plan.View(), plan.Reader.Strings, output))
        {
            Origin = plan.Origin ?? context.Origins.OfSite,
        };

    // What is told to programs is looked for when a page is rendered, since it may take all briefings.
    private PageView Whole(Reader reader, PagePlan plan)
    {
        var (channel, metadata) = (plan.Channel?.Invoke(), plan.Metadata?.Invoke());
        return Frame(reader, plan) with
        {
            Feeds = FollowViews.Discovery(reader, channel),
            Follow = FollowViews.Links(reader, channel),
            Tags = OpenGraph.Of(reader, plan.Title, plan.Description, plan.IsHomeless ? null : plan.Route, metadata),
            Data = metadata?.Data ?? Html.Empty,
        };
    }

    private PageView Frame(Reader reader, PagePlan plan) => new()
    {
        Kind = plan.Kind,
        Lang = reader.Language.Value,
        Dir = TextView.Direction(reader.Language),
        Title = plan.Title,
        Description = plan.Description,
        Canonical = plan.IsHomeless ? null : context.Address.Absolute(plan.Route),
        IsUnlisted = plan.IsUnlisted,
        SiteTitle = reader.Say(context.Settings.Title) ?? new("Briefings"),
        Home = reader.Link(SiteRoutes.Home(reader.Language)),
        Nav = [.. Menu(reader).Select(x => new LinkView(new(reader.Strings[x.Key]), reader.Link(x.Route), x.Route == plan.Route))],
        Search = new(new(reader.Strings["nav.search"]), reader.Link(SiteRoutes.Search(reader.Language)), plan.Route == SiteRoutes.Search(reader.Language)),
        FootNav = [.. FreePages(reader).Concat(Foot(reader)).Select(p => p with { IsCurrent = p.Href == reader.Link(plan.Route) })],
        Languages = plan.Versions.Length < 2 ? [] : [.. plan.Versions.Select(v => new LinkView(TextView.NativeName(v.Language, reader.Language), reader.Link(v.Route), v.Language == reader.Language))],
        Alternates = Alternates(plan),
        Stylesheets = [.. Stylesheets.Select(context.Assets.Find).OfType<Route>().Select(reader.Link)],
        Scripts = [.. Scripts.Concat(plan.Scripts?.Invoke() ?? []).Append($"{plan.Kind}.js").Select(context.Assets.Find).OfType<Route>().Select(reader.Link)],
        Policy = ContentPolicy.For(plan.Kind),
    };

    private static IEnumerable<(string Key, Route Route)> Menu(Reader reader) =>
    [
        ("nav.home", SiteRoutes.Home(reader.Language)),
        ("nav.timeline", SiteRoutes.Timeline(reader.Language)),
        ("nav.glossary", SiteRoutes.Glossary(reader.Language)),
        ("nav.sources", SiteRoutes.Sources(reader.Language)),
        ("nav.topics", SiteRoutes.Topics(reader.Language)),
        ("nav.feeds", SiteRoutes.Feeds(reader.Language)),
    ];

    private static IEnumerable<LinkView> Foot(Reader reader) =>
    [
        new(new(reader.Strings["nav.corrections"]), reader.Link(SiteRoutes.Corrections(reader.Language))),
        new(new(reader.Strings["nav.data"]), reader.Link(SiteRoutes.Data(reader.Language))),
    ];

    private IEnumerable<LinkView> FreePages(Reader reader) => context.Site.Input.Pages
        .Where(p => p.Language == reader.Language)
        .OrderBy(p => p.Order)
        .ThenBy(p => p.Id, StringComparer.Ordinal)
        .Select(p => new LinkView(new(p.Title), reader.Link(SiteRoutes.FreePage(p.Language, p.Id))));

    private ImmutableArray<AlternateView> Alternates(PagePlan plan)
    {
        if (plan.Versions.Length < 2)
        {
            return [];
        }

        // Versions are in the order of the site's languages: the first is the default one, where that exists.
        var all = plan.Versions.Select(v => new AlternateView(v.Language.Value, context.Address.Absolute(v.Route)));
        return [.. all, new("x-default", context.Address.Absolute(plan.Versions[0].Route))];
    }
}
