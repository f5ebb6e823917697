using System.Collections.Immutable;
using Briefings.Analysis.Alignment;
using Briefings.Analysis.Languages;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Names;

/// <summary>Finds names that articles of two languages have and the glossary lacks.</summary>
public static class CandidateFinder
{
    /// <summary>The candidates of a briefing, those that occur most often first.</summary>
    /// <remarks>Names are told by their capitals, and so come from texts in an alphabet that has them. A text in another script is
    /// searched, in the sentences that are aligned with the name's, for words that sound like it.</remarks>
    /// <param name="articles">Its articles.</param>
    /// <param name="alignments">Their alignments.</param>
    /// <param name="languages">What clings to words.</param>
    public static ImmutableArray<EntityCandidate> Find(
        ImmutableArray<LintedArticle> articles, ImmutableArray<ArticleAlignment> alignments, LanguageLibrary languages)
    {
        var sightings = articles.Index().SelectMany(a => NameRuns.Find(a.Item).Select(r => new Sighting(a.Index, r))).ToArray();
        var sounds = new SoundAlikes(articles, alignments, languages);
        return
        [
            .. sightings.GroupBy(s => Folding.Fold(s.Run.Text), StringComparer.Ordinal)
                .Select(g => Candidate([.. g], articles, sounds))
                .Where(c => c.Names.Wordings.Select(w => w.Language.Primary).Distinct(StringComparer.Ordinal).Count() > 1)
                .OrderByDescending(c => c.Times).ThenBy(c => c.Names.Wordings[0].Text, StringComparer.Ordinal),
        ];
    }

    private static EntityCandidate Candidate(Sighting[] sightings, ImmutableArray<LintedArticle> articles, SoundAlikes sounds)
    {
        var found = sightings.Select(s => (s.Article, s.Run.Text))
            .Concat(sightings.SelectMany(s => sounds.Of(s.Article, s.Run)))
            .OrderBy(f => f.Article).ToArray();
        return new(
            new(found.Select(f => new Wording(articles[f.Article].Segmented.Article.Language, f.Text))),
            [.. found.Select(f => articles[f.Article].Segmented.Article.Id).Distinct(StringComparer.Ordinal)],
            found.Length);
    }

    private sealed record Sighting(int Article, NameRun Run);
}
