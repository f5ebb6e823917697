using System.Collections.Immutable;
using System.Globalization;
using Briefings.Analysis.Mentions;
using Briefings.Analysis.Timelines;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Merging;

/// <summary>What other pages than its own may show of a briefing's texts, as digests: most edits of a text leave both as they are.</summary>
/// <param name="Listed">Of what lists, sources and timelines show.</param>
/// <param name="Naming">Of who is named how in which article, and together with whom.</param>
public sealed record BriefingOutline(string Listed, string Naming)
{
    /// <summary>That of a briefing that is merged.</summary>
    internal static BriefingOutline Of(
        ImmutableArray<Heading> headings, IEnumerable<string> namedIds, ImmutableArray<ImmutableArray<EntrySource>> eventSources, BriefingTraits traits, ImmutableArray<AnalysedArticle> articles) => new(
        Digest.Of([
            .. Several(headings, h => [h.Language.Value, h.Title, h.Summary, h.ArticleId ?? "", $"{h.IsMachineTranslation}"]),
            .. Several(namedIds, id => [id]),
            .. Several(eventSources, sources => Several(sources, s => [$"{s}"])),
            .. Several(traits.Readings, r => [$"{r}"]),
            Number(traits.Voices),
        ]),
        Digest.Of(Several(articles, a => Several(a.Mentions.Where(m => !m.IsEmpty), m => Several(m, Mention)).Prepend(a.Article.Id))));

    private static IEnumerable<string> Mention(Mention mention) => [mention.EntityId, mention.Name.Language.Value, mention.Name.Text];

    // How many there are comes first, so that nothing of one list is taken for a part of the next.
    private static IEnumerable<string> Several<T>(IEnumerable<T> items, Func<T, IEnumerable<string>> texts)
    {
        T[] all = [.. items];
        return all.SelectMany(texts).Prepend(Number(all.Length));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
