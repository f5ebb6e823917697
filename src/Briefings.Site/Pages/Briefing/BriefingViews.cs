using System.Collections.Immutable;
using Briefings.Analysis.Lineages;
using Briefings.Analysis.Merging;
using Briefings.Model.Texts;
using Briefings.Site.Markup;
using Briefings.Site.Pages.Comparison;
using Briefings.Site.Pages.Frame;
using Briefings.Site.Pages.Lists;
using Briefings.Site.Routes;
using Briefings.Site.Texts;

namespace Briefings.Site.Pages.Briefing;

/// <summary>Makes the page of a briefing.</summary>
internal sealed class BriefingViews(Reader reader, MergedBriefing briefing, LanguagePair pair)
{
    private readonly ComparedBriefing compared = new(reader, briefing, new ArticlePages(reader, briefing, pair).Of);

    /// <summary>The page for the pair of languages.</summary>
    public BriefingView View()
    {
        var heading = BriefingLinks.Heading(reader, briefing);
        var reading = new ReadingViews(reader);
        ImmutableArray<FacingView> facing = [.. FacingArticles.Choose(briefing, pair).Select(reading.Facing)];
        return new()
        {
            Title = reader.Say(heading.Title, heading.Language),
            Summary = heading.Summary.Length > 0 ? reader.Say(heading.Summary, heading.Language) : null,
            IsMachine = heading.IsMachineTranslation,
            Published = reader.Say(briefing.Published),
            Updated = briefing.Updated == briefing.Published ? null : reader.Say(briefing.Updated),
            Topics = [.. briefing.Briefing.Topics.Select(reader.Topic)],
            Articles = briefing.Articles.Length,
            Voices = briefing.Lineage.Voices.Length,
            SharedVoices = [.. briefing.Lineage.Voices.Where(v => v.ArticleIds.Length > 1).Select(SharedVoice)],
            SourceLanguages = [.. briefing.ArticleLanguages.Select(Name)],
            Pairs = Pairs(),
            Modes = pair.Right is { } right ? new(Alone(pair.Left), Alone(right)) : null,
            Desk = Desk(),
            Facing = facing,
            Cards = EntityCards.Of(reader, pair, reading.Linked),
            Comparison = ComparisonViews.Of(compared),
            Timeline = TimelineViews.List(reader, briefing.Timeline, withBriefing: false),
            Glossary = briefing.EntityIds.IsEmpty ? null : Glossary(),
            Sources = [.. briefing.Articles.Select(a => ArticleViews.Of(reader, a.Article) with { DetectedLineage = Detected(a.Article.Id) })],
            Related = RelatedViews.To(reader, briefing),
            Corrections = Corrections(),
            History = new HistoryViews(reader, briefing.Briefing).View(),
        };
    }

    private ImmutableArray<PairView> Pairs()
    {
        var pairs = LanguagePair.For(briefing, reader.Language);
        return pairs.Length < 2 ? [] : [.. pairs.Select((p, i) => new PairView(
            Name(p.Left),
            p.Right is { } right ? Name(right) : null,
            reader.Link(p.RouteFor(reader.Language, briefing.Briefing.Id, i == 0)),
            p == pair))];
    }

    private TextView Name(LanguageTag language) => TextView.NativeName(language, reader.Language);

    private ReadingLanguageView Alone(LanguageTag language) => new(language.Value, Name(language));

    private SharedVoiceView SharedVoice(Voice voice)
    {
        var names = briefing.Articles.Where(a => voice.ArticleIds.Contains(a.Article.Id, StringComparer.Ordinal))
            .Select(a => reader.Named(a.Article));
        return new(reader.Strings.List(names), WebAddress.TryParseAbsolute(voice.Origin)?.Value, voice.IsDetected);
    }

    private string? Detected(string articleId) =>
        briefing.Lineage.LikelyOrigin(articleId) is { } relation ? new LineageWords(compared).Detected(relation) : null;

    private Html? Desk() => briefing.Briefing.DeskTexts.FirstOrDefault(d => d.Language == reader.Language) is { Body.IsEmpty: false } desk
        ? BlockHtml.Render(desk.Body, reader.Context.Write)
        : null;

    private BriefingGlossaryView Glossary()
    {
        LanguageTag[] languages = pair.Right is { } right ? [pair.Left, right] : [pair.Left];
        return new(
            [.. languages.Select(l => TextView.NativeName(l, reader.Language))],
            [.. briefing.EntityIds.Where(reader.Context.Entities.ContainsKey).Select(id => Row(id, languages))]);
    }

    private GlossaryRowView Row(string id, LanguageTag[] languages)
    {
        var entity = reader.Context.Entities[id];
        return new(
            reader.TypeName(entity.Type),
            [.. languages.Select(l => entity.Names[l] is { } name ? reader.Say(name, l) : new TextView(""))],
            reader.Link(SiteRoutes.Entity(reader.Language, id)));
    }

    private ImmutableArray<CorrectionView> Corrections() =>
    [
        .. briefing.Briefing.Corrections
            .OrderByDescending(c => c.Date)
            .Select(c => new CorrectionView(reader.Say(c.Date), reader.Say(c.Text) ?? new(""))),
    ];
}
