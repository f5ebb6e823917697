using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Briefings.Analysis.Languages;
using Briefings.Analysis.Names;
using Briefings.Model.Glossary;
using Briefings.Model.Languages;
using Briefings.Model.Texts;

namespace Briefings.Cli.Scaffolds;

/// <summary>What a name probably is, and the word that tells.</summary>
/// <param name="Type">The type.</param>
/// <param name="Word">A word in or beside the name, folded.</param>
internal sealed record TypeEvidence(EntityType Type, string Word);

/// <summary>Tells from the words in and beside a name what it is the name of: “the mayor Anna Moreau”, “the city of Brest”,
/// “Court of Auditors”. The words are those of the language packs.</summary>
internal static partial class CandidateTypes
{
    private const int Reach = 3;

    /// <summary>What most places say; null where none says anything.</summary>
    public static TypeEvidence? Of(EntityCandidate candidate, IEnumerable<LintedArticle> articles, LanguageLibrary languages)
    {
        var found = from article in articles
                    let language = article.Segmented.Article.Language
                    let nouns = Nouns.Of(languages.For(language))
                    from name in candidate.Names.Wordings.Where(w => w.Language == language).Select(w => w.Text).Distinct(StringComparer.Ordinal)
                    from segment in article.Segmented.Segments
                    from evidence in In(segment.Text, name, nouns)
                    select evidence;
        return found.GroupBy(e => e.Type)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
            .Select(g => g.OrderBy(e => e.Word, StringComparer.Ordinal).First())
            .FirstOrDefault();
    }

    private static IEnumerable<TypeEvidence> In(string text, string name, Nouns nouns)
    {
        var inside = Word().Matches(name).Select(m => nouns.Find(m.Value)).OfType<TypeEvidence>().FirstOrDefault();
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            if ((inside ?? Before(text[..at], nouns) ?? After(text[(at + name.Length)..], nouns)) is { } evidence)
            {
                yield return evidence;
            }
        }
    }

    // “the mayor Anna Moreau”, and of places alone “the city of Brest”: the president of a country is not that country.
    private static TypeEvidence? Before(string text, Nouns nouns)
    {
        var isLinked = false;
        foreach (var word in Words(text[(text.LastIndexOfAny([',', ';', '.', ':', '(', '»', '”']) + 1)..]).Reverse().Take(Reach))
        {
            if (nouns.Find(word) is { } evidence)
            {
                return isLinked && evidence.Type is not EntityType.Place ? null : evidence;
            }

            isLinked |= nouns.IsCommon(word);
        }

        return null;
    }

    // “Anna Moreau, the mayor of Brest”.
    private static TypeEvidence? After(string text, Nouns nouns) =>
        text.StartsWith(", ", StringComparison.Ordinal)
            ? Words(text[2..]).Take(Reach).Select(nouns.Find).OfType<TypeEvidence>().FirstOrDefault()
            : null;

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(m => m.Value);

    [GeneratedRegex(@"[\p{L}\p{M}]+(-[\p{L}\p{M}]+)*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Word();

    /// <summary>The nouns of a language that stand for somebody or something, and its words that stand for nothing.</summary>
    private sealed record Nouns(ImmutableDictionary<string, EntityType> ByWord, ImmutableHashSet<string> Common)
    {
        // Of the types that share a noun the first counts: “group” is an organisation before it is a group.
        public static Nouns Of(LanguagePack pack) => new(
            pack.GenericNouns.OrderBy(n => n.Key).SelectMany(n => n.Value.Select(word => (word, n.Key)))
                .DistinctBy(n => n.word, StringComparer.Ordinal)
                .ToImmutableDictionary(n => n.word, n => n.Key, StringComparer.Ordinal),
            [.. pack.StopWords]);

        public TypeEvidence? Find(string word) =>
            Folding.Fold(word) is var folded && ByWord.TryGetValue(folded, out var type) ? new(type, folded) : null;

        public bool IsCommon(string word) => Common.Contains(Folding.Fold(word));
    }
}
