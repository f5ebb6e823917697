using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Analysis.Alignment;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Comparison;

/// <summary>The articles of a briefing while they are compared, with what is looked for in their texts again and again: each is found once.</summary>
/// <remarks>For one thread at a time.</remarks>
internal sealed class ComparedBriefing(ComparisonInput input)
{
    private readonly Dictionary<Place, FoldedText> folded = [];
    private readonly Dictionary<(Place, EntityType), ImmutableArray<GenericNoun>> nouns = [];
    private readonly ImmutableArray<ComparedLanguage> languages = [.. input.Articles.Select(a => input.Context.In(a.Article.Language))];

    /// <summary>The articles, in the briefing's order.</summary>
    public ImmutableArray<ComparedArticle> Articles => input.Articles;

    /// <summary>The alignments of each two of them.</summary>
    public ImmutableArray<ArticleAlignment> Alignments => input.Alignments;

    /// <summary>What is known besides the briefing.</summary>
    public ComparisonContext Context => input.Context;

    /// <summary>The glossary, by id.</summary>
    public FrozenDictionary<string, Entity> Entities => input.Context.Entities;

    /// <summary>The tag of an article's language.</summary>
    public LanguageTag TagOf(int article) => Articles[article].Article.Language;

    /// <summary>The language of an article.</summary>
    public ComparedLanguage LanguageOf(int article) => languages[article];

    /// <summary>The sentence, or title, at a place.</summary>
    public string TextAt(Place place) => place.IsInText ? Articles[place.Article].Segments[place.Segment].Text : Articles[place.Article].Article.Title;

    /// <summary>The same, folded.</summary>
    public FoldedText FoldedAt(Place place) => folded.TryGetValue(place, out var text) ? text : folded[place] = FoldedText.Of(TextAt(place));

    /// <summary>The nouns at a place that stand in for names of a type.</summary>
    public ImmutableArray<GenericNoun> NounsAt(Place place, EntityType type) =>
        nouns.TryGetValue((place, type), out var found) ? found : nouns[(place, type)] = LanguageOf(place.Article).Nouns.Find(FoldedAt(place), type);
}
