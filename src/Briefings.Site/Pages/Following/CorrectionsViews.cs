using Briefings.Site.Pages.Frame;
using Briefings.Site.Pages.Lists;

namespace Briefings.Site.Pages.Following;

/// <summary>Makes the list of corrections.</summary>
internal static class CorrectionsViews
{
    /// <summary>Those of all published briefings, newest first; of one date, by briefing as the lists have them.</summary>
    public static CorrectionsView Of(Reader reader) => new(
    [
        .. reader.Context.Published
            .SelectMany(b => b.Briefing.Corrections.Select(c => (Briefing: b, Correction: c)))
            .OrderByDescending(x => x.Correction.Date)
            .Select(x => new CorrectionEntryView(
                reader.Say(x.Correction.Date), reader.Say(x.Correction.Text) ?? new TextView(""), BriefingLinks.To(reader, x.Briefing))),
    ]);
}
