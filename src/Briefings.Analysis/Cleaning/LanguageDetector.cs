using System.Collections.Immutable;
using Briefings.Model.Languages;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Cleaning;

/// <summary>Which language a text seems to be in.</summary>
/// <param name="Language">The likeliest language; null where nothing speaks for any.</param>
/// <param name="IsSure">True where it is safe to go by it without asking.</param>
public sealed record LanguageGuess(LanguageTag? Language, bool IsSure);

/// <summary>Detects a text's language by its script and its commonest words.</summary>
public sealed class LanguageDetector
{
    private const int FewestHits = 4;
    private const double LeastShare = 0.2;
    private const double Lead = 1.3;
    private const int MostLetters = 20_000;

    private readonly ImmutableArray<(LanguagePack Pack, Script Script)> candidates;
    private readonly ILookup<string, LanguageTag> languagesByWord;

    /// <summary>Prepares to tell the languages of some packs apart.</summary>
    public LanguageDetector(IEnumerable<LanguagePack> packs)
    {
        candidates = [.. packs.OrderBy(p => p.Language).Select(p => (p, Scripts.Main(string.Concat(p.StopWords))))];
        languagesByWord = candidates
            .SelectMany(c => c.Pack.StopWords.Distinct(StringComparer.Ordinal).Select(w => (Word: w, c.Pack.Language)))
            .ToLookup(x => x.Word, x => x.Language, StringComparer.Ordinal);
    }

    /// <summary>Guesses the language of a text; its beginning is enough.</summary>
    public LanguageGuess Detect(string text)
    {
        var sample = text.Length > MostLetters ? text[..MostLetters] : text;
        var script = Scripts.Main(sample);
        var same = candidates.Where(c => c.Script == script && script != Script.Other).ToArray();
        return same switch
        {
            [] => new(null, false),
            [var only] when script is not (Script.Latin or Script.Cyrillic) => new(only.Pack.Language, true),
            _ => ByWords(sample, [.. same.Select(c => c.Pack.Language)]),
        };
    }

    // A word that several languages share speaks for each of them less.
    private LanguageGuess ByWords(string text, ImmutableArray<LanguageTag> languages)
    {
        var scores = languages.ToDictionary(l => l, _ => 0.0);
        var hits = languages.ToDictionary(l => l, _ => 0);
        var words = WordStems.Words(text).ToArray();
        foreach (var word in words)
        {
            var speaksFor = languagesByWord[word].Where(scores.ContainsKey).ToArray();
            foreach (var language in speaksFor)
            {
                scores[language] += 1.0 / speaksFor.Length;
                hits[language]++;
            }
        }

        var enough = Math.Max(FewestHits, words.Length * LeastShare);
        var ranked = scores.OrderByDescending(s => s.Value).ThenBy(s => s.Key).ToArray();
        var second = ranked.Length > 1 ? ranked[1].Value : 0;
        return ranked[0].Value == 0
            ? new(null, false)
            : new(ranked[0].Key, hits[ranked[0].Key] >= enough && ranked[0].Value >= second * Lead);
    }
}
