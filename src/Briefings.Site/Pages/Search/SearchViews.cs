using System.Collections.Immutable;
using System.Globalization;
using Briefings.Site.Pages.Frame;
using Briefings.Site.Pages.Glossary;
using Briefings.Site.Pages.Lists;

namespace Briefings.Site.Pages.Search;

/// <summary>Makes the search page.</summary>
internal static class SearchViews
{
    /// <summary>It, with the index of all titles and names, which needs no script.</summary>
    /// <param name="reader">Whom it is for.</param>
    /// <param name="settings">The file that the search reads; null where the site was built without a search.</param>
    public static SearchView Of(Reader reader, string? settings)
    {
        var collation = reader.Language.Culture.CompareInfo.GetStringComparer(CompareOptions.None);
        return new(
            settings,
            [.. reader.Context.Languages.Select(l => new ChoiceView(l.Value, TextView.NativeName(l, reader.Language)))],
            Sorted(reader.Context.Site.Input.Sources.Select(s => new ChoiceView(s.Id, new(s.Name))), collation),
            Sorted(TopicIndex.Of(reader.Context).Keys.Select(t => new ChoiceView(t, reader.Topic(t).Label)), collation),
            Years(reader),
            [.. GlossaryViews.Index(reader).Letters.SelectMany(l => l.Entries).Select(e => e.Link)]);
    }

    private static ImmutableArray<ChoiceView> Sorted(IEnumerable<ChoiceView> choices, StringComparer collation) =>
        [.. choices.OrderBy(c => c.Label.Text, collation).ThenBy(c => c.Value, StringComparer.Ordinal)];

    private static ImmutableArray<YearView> Years(Reader reader) =>
    [
        .. reader.Context.Published
            .GroupBy(b => b.Published.From.Year)
            .OrderByDescending(g => g.Key)
            .Select(g => new YearView(g.Key.ToString(CultureInfo.InvariantCulture), [.. g.Select(b => BriefingLinks.To(reader, b))])),
    ];
}
