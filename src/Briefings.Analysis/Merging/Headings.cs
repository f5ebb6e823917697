using System.Collections.Immutable;
using Briefings.Analysis.Segments;
using Briefings.Model.Articles;
using Briefings.Model.Briefings;
using Briefings.Model.Languages;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Merging;

/// <summary>Chooses a briefing's title and summary in each language.</summary>
internal static class Headings
{
    /// <summary>A second sentence is taken into a summary up to this many characters in all.</summary>
    private const int LongestSummary = 280;

    /// <summary>The languages that a briefing has a title in: the site's first, in their order, then others by tag.</summary>
    public static ImmutableArray<LanguageTag> LanguagesOf(Briefing briefing, ImmutableArray<LanguageTag> siteLanguages)
    {
        var titled = briefing.Articles.Select(a => a.Language).Concat(briefing.DeskTexts.Where(d => d.Title is not null).Select(d => d.Language)).ToHashSet();
        return [.. siteLanguages.Where(titled.Contains), .. titled.Except(siteLanguages).Order()];
    }

    /// <summary>The desk's words where there are some, else those of the language's first article.</summary>
    public static ImmutableArray<Heading> Of(Briefing briefing, ImmutableArray<LanguageTag> languages, MergeContext context) =>
    [
        .. languages.Select(l => In(l, briefing.DeskTexts.FirstOrDefault(d => d.Language == l), briefing.Articles.FirstOrDefault(a => a.Language == l), context)),
    ];

    private static Heading In(LanguageTag language, DeskText? desk, Article? article, MergeContext context)
    {
        var summary = desk?.Summary ?? article?.Summary ?? (article is null ? "" : Beginning(article, context.Languages.For(language)));
        var heading = desk?.Title is { } title ? new Heading(language, title, summary, null) : new(language, article!.Title, summary, article.Id);
        return heading with { IsMachineTranslation = article is { IsMachineTranslation: true } && (desk?.Title is null || desk.Summary is null) };
    }

    // The first sentence of the first paragraph, and the second where both are short.
    private static string Beginning(Article article, LanguagePack pack)
    {
        foreach (var block in article.Body.Where(b => b.Kind == BlockKind.Paragraph))
        {
            if (Segmenter.Sentences(block, pack) is [var first, .. var others])
            {
                var isShort = others is [var second, ..] && second.End.Value - first.Start.Value <= LongestSummary;
                return block.Text.Text[isShort ? first.Start..others[0].End : first];
            }
        }

        return "";
    }
}
