using System.Collections.Immutable;
using Briefings.Analysis.Merging;
using Briefings.Model.Texts;
using Briefings.Site.Routes;

namespace Briefings.Site.Pages.Briefing;

/// <summary>Two languages that a page sets side by side; only one where a briefing has no other.</summary>
/// <param name="Left">The language on the reader's side.</param>
/// <param name="Right">The other; null where there is none.</param>
public sealed record LanguagePair(LanguageTag Left, LanguageTag? Right)
{
    /// <summary>The pairs of a briefing for readers of a language; the first is the one to open with.</summary>
    /// <returns>Their own language beside each other one; where no article is in it, each two of those there are. Empty only without articles.</returns>
    public static ImmutableArray<LanguagePair> For(MergedBriefing briefing, LanguageTag reader)
    {
        LanguageTag[] languages = [.. briefing.ArticleLanguages];
        return languages switch
        {
            [] => [],
            [var only] => [new(only, null)],
            _ when languages.Contains(reader) => [.. languages.Where(l => l != reader).Select(l => new LanguagePair(reader, l))],
            _ => [.. languages.SelectMany((l, i) => languages.Skip(i + 1).Select(r => new LanguagePair(l, r)))],
        };
    }

    /// <summary>Where the pair is, for readers of a language.</summary>
    /// <param name="reader">Their language.</param>
    /// <param name="briefing">The briefing's id.</param>
    /// <param name="isFirst">True for the pair to open with, which has no address of its own.</param>
    public Route RouteFor(LanguageTag reader, string briefing, bool isFirst)
    {
        var other = Right is not { } right ? "" : Left == reader ? right.Value : $"{Left}-{right}";
        return isFirst || other.Length == 0 ? SiteRoutes.Briefing(reader, briefing) : Route.Of(reader, "briefings", briefing, other);
    }

    /// <summary>True where one of the two is this language.</summary>
    public bool Has(LanguageTag language) => Left == language || Right == language;
}
