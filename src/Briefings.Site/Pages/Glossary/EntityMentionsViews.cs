using System.Globalization;
using Briefings.Analysis.Appearances;
using Briefings.Analysis.Merging;
using Briefings.Site.Pages.Frame;

namespace Briefings.Site.Pages.Glossary;

/// <summary>Shows who names an entity, how, and when.</summary>
internal static class EntityMentionsViews
{
    /// <summary>The mentions of an entity; null where there are none.</summary>
    /// <param name="reader">Whom it is for.</param>
    /// <param name="entityId">The entity.</param>
    /// <param name="occurrences">Where published briefings name it.</param>
    public static EntityMentionsView? Of(Reader reader, string entityId, IReadOnlyCollection<Occurrence> occurrences)
    {
        if (occurrences.Count == 0)
        {
            return null;
        }

        var appearances = AppearanceCounter.Count(entityId, occurrences);
        var most = appearances.Periods.Max(p => p.Segments);
        return new(
            [.. appearances.Sources.Select(s => Source(reader, s))],
            [.. appearances.Periods.Select(p => Period(reader, p, appearances.IsByYear, most))],
            appearances.Sources.Any(s => s.Names.Any(n => n.IsOnlyHere)));
    }

    private static SourceMentionsView Source(Reader reader, SourceAppearance source) => new(
        reader.Source(source.SourceId),
        TextView.NativeName(source.Language, reader.Language),
        source.Segments,
        [.. source.Names.Select(n => new UsedNameView(TextView.Of(n.Name, reader.Language), source.Names.Length > 1 ? n.Mentions : null, n.IsOnlyHere))]);

    private static PeriodView Period(Reader reader, PeriodAppearance period, bool isByYear, int most) => new(
        isByYear ? period.From.Year.ToString(CultureInfo.InvariantCulture) : reader.Strings.Month(period.From),
        period.From.ToString(isByYear ? "yyyy" : "yyyy-MM", CultureInfo.InvariantCulture),
        period.Segments,
        (int)Math.Ceiling(100.0 * period.Segments / most));
}
