using System.Collections.Immutable;
using Briefings.Analysis.Facts;
using Briefings.Model.Glossary;
using Briefings.Model.Languages;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Comparison;

/// <summary>Finds the noun that one article puts where another names an entity.</summary>
internal static class Anonymity
{
    /// <summary>A noun this many words from a name, or fewer, belongs to the name: “the platform Kraken”.</summary>
    private const int Reach = 6;

    private const int NounStem = 5;

    /// <summary>The noun, with its segment; null where none can be told to stand for the entity.</summary>
    /// <remarks>Nouns that belong to a name of their own are not counted, nor as many as the naming side has free ones too,
    /// since those stand for something that both leave unnamed. Where the glossary says in the other article's language what the
    /// entity is, the noun must be among those words: a ministry is no platform.</remarks>
    /// <param name="entity">The entity that the other side names.</param>
    /// <param name="namer">The article that names it, and the bead's segments there.</param>
    /// <param name="other">The article that does not, and the bead's segments there.</param>
    /// <param name="briefing">For languages and the types of entities.</param>
    public static (int Segment, string Noun)? Find(
        Entity entity, (int Article, ImmutableArray<int> Segments) namer, (int Article, ImmutableArray<int> Segments) other, ComparedBriefing briefing)
    {
        var about = entity.About[briefing.TagOf(other.Article)];
        var free = Free(entity, other, briefing).ToList();
        if (free.Count <= Free(entity, namer, briefing).Count())
        {
            return null;
        }

        var fit = free.Where(f => about is null || IsAmong(f.Noun.Text, about)).ToList();
        return fit.Count > 0 ? (fit[0].Segment, fit[0].Noun.Text) : null;
    }

    /// <summary>True where the other article has more nouns of the entity's kind that no name goes with than the naming one has.</summary>
    public static bool IsLikely(
        Entity entity, (int Article, ImmutableArray<int> Segments) namer, (int Article, ImmutableArray<int> Segments) other, ComparedBriefing briefing) =>
        Free(entity, other, briefing).Count() > Free(entity, namer, briefing).Count();

    private static bool IsAmong(string noun, string about)
    {
        var folded = Folding.Fold(noun);
        return Folding.Fold(about).Contains(folded.Length > NounStem ? folded[..NounStem] : folded, StringComparison.Ordinal);
    }

    /// <summary>The nouns of an entity's kind in some segments that no name of that kind goes with.</summary>
    public static IEnumerable<(int Segment, GenericNoun Noun)> Free(
        Entity entity, (int Article, ImmutableArray<int> Segments) side, ComparedBriefing briefing)
    {
        var article = briefing.Articles[side.Article];
        var pack = briefing.LanguageOf(side.Article).Pack;
        return from segment in side.Segments
               let text = article.Segments[segment].Text
               from noun in briefing.NounsAt(new(side.Article, segment), entity.Type)
               where !IsQuoted(noun, text, pack) && !article.Facts[segment].Any(f => f.EntityId is not null && Overlap(noun, f))
                   && !article.Facts[segment].Any(f => IsOfType(f, entity.Type, briefing) && Belongs(noun, f, text, ReachOf(noun)))
               select (segment, noun);

        // A noun that the glossary has for the entity, and not for the name beside it, belongs to that name only where it touches it.
        Func<Fact, int> ReachOf(GenericNoun noun) => name =>
            entity.About[article.Article.Language] is { } about && IsAmong(noun.Text, about)
            && briefing.Entities[name.EntityId!].About[article.Article.Language] is { } others && !IsAmong(noun.Text, others) ? 0 : Reach;
    }

    // What somebody calls by a noun in quotation marks is called so.
    private static bool IsQuoted(GenericNoun noun, string text, LanguagePack pack) => noun.Start > 0 && pack.Quotes.Any(q =>
        text.LastIndexOf(q.Open, noun.Start - 1, StringComparison.Ordinal) is >= 0 and var open
        && text.IndexOf(q.Close, open + q.Open.Length, StringComparison.Ordinal) >= noun.Start);

    private static bool IsOfType(Fact fact, EntityType type, ComparedBriefing briefing) =>
        fact.EntityId is { } id && briefing.Entities.TryGetValue(id, out var entity) && entity.Type == type;

    private static bool Overlap(GenericNoun noun, Fact name) => noun.Start < name.End && name.Start < noun.End;

    private static bool Belongs(GenericNoun noun, Fact name, string text, Func<Fact, int> reach)
    {
        var gap = noun.End <= name.Start ? text[noun.End..name.Start] : text[name.End..noun.Start];
        return gap.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetterOrDigit)) <= reach(name);
    }
}
