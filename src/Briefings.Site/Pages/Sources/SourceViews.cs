using System.Collections.Immutable;
using System.Globalization;
using Briefings.Analysis.Merging;
using Briefings.Model.Articles;
using Briefings.Model.Sites;
using Briefings.Site.Pages.Comparison;
using Briefings.Site.Pages.Frame;
using Briefings.Site.Pages.Lists;

namespace Briefings.Site.Pages.Sources;

/// <summary>Makes the pages of publishers.</summary>
internal sealed class SourceViews(Reader reader, ILookup<string, (MergedBriefing Briefing, Article Article)> articles)
{
    private static readonly ReadingState[] States =
        [ReadingState.States, ReadingState.Differs, ReadingState.Anonymises, ReadingState.Omits];

    /// <summary>The published articles of a site by their source, newest briefing first.</summary>
    public static ILookup<string, (MergedBriefing Briefing, Article Article)> ArticlesBySource(SiteContext context) => context.Published
        .SelectMany(b => b.Briefing.Articles.Select(a => (Briefing: b, Article: a)))
        .ToLookup(x => x.Article.SourceId, StringComparer.Ordinal);

    /// <summary>All publishers.</summary>
    public SourcesView All()
    {
        var collation = reader.Language.Culture.CompareInfo.GetStringComparer(CompareOptions.None);
        return new([.. reader.Context.Sources.Values.OrderBy(s => s.Name, collation).ThenBy(s => s.Id, StringComparer.Ordinal).Select(Entry)]);
    }

    /// <summary>One publisher.</summary>
    public SourceView One(Source source)
    {
        ImmutableArray<ReadingCount> readings = [.. articles[source.Id].SelectMany(x => x.Briefing.Traits.Readings.Where(r => r.ArticleId == x.Article.Id))];
        return new(Entry(source), source.Url?.Value, reader.Say(source.About), [.. articles[source.Id].Select(ArticleOf)], Tallies(readings), Readings(readings));
    }

    private SourceEntryView Entry(Source source) => new(
        reader.Source(source.Id),
        source.Kind is { } kind ? reader.Strings[$"source.{kind.ToString().ToLowerInvariant()}"] : null,
        source.Country,
        [.. source.Languages.Select(l => TextView.NativeName(l, reader.Language))],
        articles[source.Id].Count());

    private SourceArticleView ArticleOf((MergedBriefing Briefing, Article Article) x) => new(
        reader.Say(x.Article.Title, x.Article.Language),
        x.Article.Url.Value,
        reader.Say(x.Article.Published),
        TextView.NativeName(x.Article.Language, reader.Language),
        x.Article.IsMachineTranslation,
        BriefingLinks.To(reader, x.Briefing));

    private string? Readings(ImmutableArray<ReadingCount> readings) => readings.IsEmpty ? null : reader.Strings.Format("source.readings", new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["curated"] = readings.Where(r => r.IsCurated && States.Contains(r.State)).Sum(r => r.Count),
        ["detected"] = readings.Where(r => !r.IsCurated && States.Contains(r.State)).Sum(r => r.Count),
    });

    private ImmutableArray<TallyView> Tallies(ImmutableArray<ReadingCount> readings) => readings.IsEmpty ? [] : [.. States.Select(s => new TallyView(
        StateNames.Of(s), StateNames.Words(reader, s), readings.Where(r => r.State == s).Sum(r => r.Count)))];
}
