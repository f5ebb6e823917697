using Briefings.Analysis.Status;
using Briefings.Site.Pages.Frame;
using Briefings.Site.Pages.Lists;
using Briefings.Site.Routes;

namespace Briefings.Site.Pages.Desk;

/// <summary>Makes the view of the desk's board.</summary>
internal static class DeskViews
{
    /// <summary>It, for a reader of one language.</summary>
    public static DeskView Of(Reader reader, DeskBoard board) => new(
        [.. board.Languages.Select(l => TextView.NativeName(l, reader.Language))],
        [.. board.Briefings.Select(b => Row(reader, b))],
        board.Elsewhere);

    private static DeskRowView Row(Reader reader, BriefingState state) =>
        new(state.Id, Link(reader, state), state.Voices, [.. state.Languages.Select(Cell)], state.Findings);

    private static LinkView? Link(Reader reader, BriefingState state)
    {
        if (!state.Languages.Any(l => l.IsPublished))
        {
            return null;
        }

        var heading = BriefingLinks.Heading(reader, reader.Context.Briefings[state.Id]);
        return new(reader.Say(heading.Title, heading.Language), reader.Link(SiteRoutes.Briefing(heading.Language, state.Id)));
    }

    private static DeskCellView Cell(LanguageState state) => new(
        state.Language.Value,
        !state.IsPublished,
        state.Articles > 0 ? state.Articles : null,
        state.HasDeskText,
        state.IsStale,
        state.Untranslated > 0 ? state.Untranslated : null);
}
