using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Analysis.Alignment;
using Briefings.Analysis.Alignment.Words;
using Briefings.Analysis.Facts;
using Briefings.Analysis.Languages;
using Briefings.Analysis.Mentions;
using Briefings.Analysis.Names;
using Briefings.Model.Glossary;
using Briefings.Model.Sites;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Merging;

/// <summary>What merging needs to know besides a briefing. Made once for a site; safe to use from several threads.</summary>
public sealed class MergeContext
{
    private readonly FrozenDictionary<LanguageTag, FactFinder> factFinders;
    private readonly FrozenDictionary<(LanguageTag, LanguageTag), Aligner> aligners;

    private readonly Lexicon? lexicon;

    /// <summary>Prepares the tools for the languages that a site's articles are in.</summary>
    /// <param name="input">What was read.</param>
    /// <param name="languages">The language packs.</param>
    /// <param name="lexicon">What words mean, for the alignment; null where nothing is known.</param>
    public MergeContext(SiteInput input, LanguageLibrary languages, Lexicon? lexicon = null)
    {
        this.lexicon = lexicon;
        (SiteLanguages, Languages) = (input.Settings.Languages, languages);
        Entities = input.Entities.DistinctBy(e => e.Id, StringComparer.Ordinal).ToFrozenDictionary(e => e.Id, StringComparer.Ordinal);
        Mentions = new(input.Entities, languages);
        Names = new(input.Entities);
        factFinders = input.Briefings.SelectMany(b => b.Articles).Select(a => a.Language).Distinct()
            .ToFrozenDictionary(l => l, l => new FactFinder(languages.For(l)));
        aligners = input.Briefings.SelectMany(b => Pairs(b.Articles)).Select(p => (p.Left.Language, p.Right.Language)).Distinct()
            .ToFrozenDictionary(p => p, p => new Aligner(languages.For(p.Item1), languages.For(p.Item2), lexicon));
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

    /// <summary>Finds facts in a language.</summary>
    public FactFinder FactsIn(LanguageTag language) => factFinders.GetValueOrDefault(language) ?? new(Languages.For(language));

    /// <summary>Aligns texts of two languages.</summary>
    public Aligner AlignerOf(LanguageTag left, LanguageTag right) =>
        aligners.GetValueOrDefault((left, right)) ?? new(Languages.For(left), Languages.For(right), lexicon);

    /// <summary>Each two of a list, the earlier on the left, in the order of the list.</summary>
    internal static IEnumerable<(T Left, T Right)> Pairs<T>(ImmutableArray<T> items) =>
        items.SelectMany((left, i) => items.Skip(i + 1).Select(right => (left, right)));
}
