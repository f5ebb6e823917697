using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Analysis.Alignment;
using Briefings.Analysis.Alignment.Words;
using Briefings.Analysis.Comparison;
using Briefings.Analysis.Facts;
using Briefings.Analysis.Languages;
using Briefings.Analysis.Mentions;
using Briefings.Analysis.Names;
using Briefings.Model.Articles;
using Briefings.Model.Glossary;
using Briefings.Model.Sites;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Merging;

/// <summary>What merging needs to know besides a briefing. Made once for a site; safe to use from several threads.</summary>
public sealed class MergeContext
{
    private readonly ConcurrentDictionary<LanguageTag, Lazy<FactFinder>> factFinders = new();
    private readonly ConcurrentDictionary<(LanguageTag Left, LanguageTag Right), Lazy<Aligner>> aligners = new();
    private readonly ConcurrentDictionary<string, AnalysedArticle> analysed = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Entity> glossary;
    private readonly Lexicon? lexicon;

    /// <summary>Prepares the tools; those for a language when they are first asked for.</summary>
    /// <param name="input">What was read.</param>
    /// <param name="languages">The language packs.</param>
    /// <param name="lexicon">What words mean, for the alignment; null where nothing is known.</param>
    public MergeContext(SiteInput input, LanguageLibrary languages, Lexicon? lexicon = null)
    {
        (this.lexicon, glossary) = (lexicon, input.Entities);
        (SiteLanguages, Languages) = (input.Settings.Languages, languages);
        Entities = input.Entities.DistinctBy(e => e.Id, StringComparer.Ordinal).ToFrozenDictionary(e => e.Id, StringComparer.Ordinal);
        Mentions = new(input.Entities, languages);
        Names = new(input.Entities);
        Comparison = new(Entities, languages);
    }

    /// <summary>The languages of the site's pages, the default first.</summary>
    public ImmutableArray<LanguageTag> SiteLanguages { get; }

    /// <summary>The language packs.</summary>
    public LanguageLibrary Languages { get; }

    /// <summary>The glossary, by id.</summary>
    public FrozenDictionary<string, Entity> Entities { get; }

    /// <summary>Finds the glossary's names.</summary>
    public MentionFinder Mentions { get; }

    /// <summary>Finds names that are not what they should be.</summary>
    public NameLint Names { get; }

    /// <summary>What comparing needs to know.</summary>
    public ComparisonContext Comparison { get; }

    /// <summary>Finds facts in a language.</summary>
    public FactFinder FactsIn(LanguageTag language) => factFinders.GetOrAdd(language, l => new(() => new(Languages.For(l)))).Value;

    /// <summary>Aligns texts of two languages.</summary>
    public Aligner AlignerOf(LanguageTag left, LanguageTag right) =>
        aligners.GetOrAdd((left, right), p => new(() => new(Languages.For(p.Left), Languages.For(p.Right), lexicon))).Value;

    /// <summary>All there is in an article. What was found in it before is not searched again, and of an article that was edited
    /// since only the sentences that are new are.</summary>
    internal AnalysedArticle Analysed(Article article)
    {
        var before = analysed.GetValueOrDefault(article.At.File);
        return before is not null && ReferenceEquals(before.Article, article)
            ? before
            : analysed[article.At.File] = ArticleAnalyser.Analyse(article, this, before);
    }

    /// <summary>True where a context for this site would know just the same.</summary>
    internal bool Serves(SiteInput input, LanguageLibrary languages, Lexicon? words) =>
        glossary == input.Entities && ReferenceEquals(Languages, languages) && ReferenceEquals(lexicon, words)
        && SiteLanguages.SequenceEqual(input.Settings.Languages);

    /// <summary>Each two of a list, the earlier on the left, in the order of the list.</summary>
    internal static IEnumerable<(T Left, T Right)> Pairs<T>(ImmutableArray<T> items) =>
        items.SelectMany((left, i) => items.Skip(i + 1).Select(right => (left, right)));
}
