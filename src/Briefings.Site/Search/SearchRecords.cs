using System.Collections.Immutable;
using Briefings.Analysis.Alignment.Words;
using Briefings.Analysis.Merging;
using Briefings.Analysis.Searching;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;
using Briefings.Site.Pages;
using Briefings.Site.Pages.Lists;
using Briefings.Site.Routes;

namespace Briefings.Site.Search;

/// <summary>Makes of a site what its search finds.</summary>
internal sealed class SearchRecords(SiteContext context, Lexicon lexicon)
{
    private readonly Dictionary<LanguageTag, SearchKeys> keys = [];
    private readonly Dictionary<string, ImmutableArray<string>> names = new(StringComparer.Ordinal);

    /// <summary>All of it, language by language in the site's order: briefings newest first, then entities by id.</summary>
    public IEnumerable<SearchRecord> All() => context.Languages.SelectMany(l =>
    {
        var reader = new Reader(context, l);
        return context.Published
            .Where(b => BriefingLinks.Languages(context, b).Contains(l))
            .Select(b => Of(reader, b))
            .Concat(context.Site.Input.Entities.OrderBy(e => e.Id, StringComparer.Ordinal).Select(e => Of(reader, e)));
    });

    private SearchRecord Of(Reader reader, MergedBriefing briefing)
    {
        var heading = BriefingLinks.Heading(reader, briefing);
        var text = string.Join(' ', Texts(briefing, heading, reader.Language).Where(t => t.Length > 0));
        return new()
        {
            Language = reader.Language,
            Route = SiteRoutes.Briefing(reader.Language, briefing.Briefing.Id),
            Title = heading.Title,
            Text = text,
            Keywords = Hidden(reader.Language, $"{heading.Title} {text}", briefing.EntityIds),
            Label = reader.Strings.Date(briefing.Published),
            Sources = [.. briefing.Articles.Select(a => a.Article.SourceId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Topics = [.. briefing.Briefing.Topics.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Date = briefing.Published.From,
        };
    }

    private SearchRecord Of(Reader reader, Entity entity)
    {
        var title = reader.Entity(entity.Id).Label.Text;
        var about = reader.Say(entity.About)?.Text ?? "";
        return new()
        {
            Language = reader.Language,
            Route = SiteRoutes.Entity(reader.Language, entity.Id),
            Title = title,
            Text = about,
            Keywords = Hidden(reader.Language, $"{title} {about}", [entity.Id]),
            Label = reader.TypeName(entity.Type),
        };
    }

    private static IEnumerable<string> Texts(MergedBriefing briefing, Heading heading, LanguageTag language) =>
    [
        heading.Summary,
        .. briefing.Briefing.DeskTexts.Where(d => d.Language == language).SelectMany(d => d.Body).Select(b => b.Text.Text),
        .. briefing.Articles.Where(a => a.Article.Language == language).SelectMany(a => a.Segmented.Segments.Select(s => s.Text).Prepend(a.Article.Title)),
        .. briefing.Timeline.Select(e => e.Text[language] ?? ""),
    ];

    private ImmutableArray<string> Hidden(LanguageTag language, string text, IEnumerable<string> entityIds) =>
        [.. Keys(language).Hidden(text).Concat(entityIds.SelectMany(id => Names(id))).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>What an entity is found by, under its names in every language.</summary>
    private ImmutableArray<string> Names(string entityId)
    {
        if (!names.TryGetValue(entityId, out var found))
        {
            var wordings = context.Entities.TryGetValue(entityId, out var entity) ? entity.Names.Wordings.Concat(entity.Aliases) : [];
            names[entityId] = found = [.. wordings.SelectMany(w => Keys(w.Language).Of(w.Text)).Distinct(StringComparer.Ordinal)];
        }

        return found;
    }

    private SearchKeys Keys(LanguageTag language)
    {
        if (!keys.TryGetValue(language, out var found))
        {
            keys[language] = found = new(context.Pack(language), lexicon);
        }

        return found;
    }
}
