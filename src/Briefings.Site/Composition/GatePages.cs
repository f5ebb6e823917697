using Briefings.Site.Pages;
using Briefings.Site.Pages.Frame;
using Briefings.Site.Pages.Plain;
using Briefings.Site.Rendering;
using Briefings.Site.Routes;

namespace Briefings.Site.Composition;

/// <summary>The pages that belong to no language: the choice of one, and what is shown for an address that does not exist.</summary>
internal static class GatePages
{
    /// <summary>Both.</summary>
    public static IEnumerable<PagePlan> Of(SiteContext context)
    {
        var reader = new Reader(context, context.Settings.DefaultLanguage);
        var title = reader.Say(context.Settings.Title)?.Text ?? "Briefings";
        yield return new PagePlan(reader, PageKinds.Languages, SiteRoutes.Root, title, () => Choices(context, message: null))
        {
            Description = reader.Say(context.Settings.Description)?.Text,
            Origin = context.Origins.OfLists,
        };
        yield return new PagePlan(reader, PageKinds.NotFound, SiteRoutes.NotFound, reader.Strings["not-found.title"], () => Choices(context, "not-found.text"))
        {
            IsHomeless = true,
            Origin = context.Origins.OfLists,
        };
    }

    private static LanguagesView Choices(SiteContext context, string? message) => new(
    [
        .. context.Languages.Select(l =>
        {
            var reader = new Reader(context, l);
            return new LanguageChoiceView(
                TextView.NativeName(l, l).Text,
                l.Value,
                TextView.Direction(l),
                reader.Say(context.Settings.Title)?.Text ?? "Briefings",
                reader.Say(context.Settings.Description)?.Text,
                message is null ? null : reader.Strings[message],
                reader.Link(SiteRoutes.Home(l)));
        }),
    ]);
}
