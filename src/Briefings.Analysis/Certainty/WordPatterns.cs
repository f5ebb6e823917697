using System.Buffers;
using System.Collections.Immutable;
using Briefings.Model.Languages;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Certainty;

/// <summary>Some patterns of words of a language, looked for together.</summary>
internal sealed class WordPatterns
{
    private readonly ImmutableArray<WordPattern> patterns;
    private readonly SearchValues<string>? letters;

    /// <summary>Reads patterns.</summary>
    public WordPatterns(IEnumerable<string> texts, LanguagePack pack)
    {
        patterns = [.. texts.Select(t => WordPattern.Of(t, pack))];
        ImmutableArray<string> telling = [.. patterns.SelectMany(p => p.TellingLetters)];
        letters = telling.Any(l => l.Length == 0) ? null : SearchValues.Create(telling.AsSpan(), StringComparison.Ordinal);
    }

    /// <summary>False where none of them can stand in a text, which is found without reading its words.</summary>
    public bool MayBeIn(string text) => letters is null || Folding.Fold(text).AsSpan().ContainsAny(letters);

    /// <summary>True where one of them stands anywhere.</summary>
    public bool AreIn(ImmutableArray<ClauseWord> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (EndAt(words, i) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The index after the last word that the longest of them takes from a place on; -1 where none stands there.</summary>
    public int EndAt(ImmutableArray<ClauseWord> words, int start)
    {
        var end = -1;
        foreach (var pattern in patterns)
        {
            end = Math.Max(end, pattern.Match(words, start));
        }

        return end;
    }
}
