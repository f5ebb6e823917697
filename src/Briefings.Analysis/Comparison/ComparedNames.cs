using System.Collections.Immutable;
using System.Globalization;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Comparison;

/// <summary>The names and aliases of an entity in all languages, made ready for comparing texts.</summary>
internal sealed class ComparedNames
{
    private const int ShortestWord = 4;
    private const int ShortestWideWord = 2;

    public ComparedNames(Entity entity)
    {
        ImmutableArray<string> names = [.. entity.Names.Wordings.Concat(entity.Aliases).Select(n => n.Text)];
        Folded = string.Join('\n', names.Select(Folding.Fold));
        Padded = string.Concat(names.Select(PaddedWords.Of));
        Telling = [.. names.Select(TellingWords).Where(w => w.Length > 0)];
    }

    /// <summary>Them, folded, each on a line.</summary>
    public string Folded { get; }

    /// <summary>Them as <see cref="PaddedWords"/>, one behind the other.</summary>
    public string Padded { get; }

    /// <summary>Of each name that has some, the words that are in few others, folded.</summary>
    public ImmutableArray<ImmutableArray<string>> Telling { get; }

    /// <summary>True for a word of a script whose letters are syllables or more.</summary>
    public static bool IsWideScript(string word) => CharUnicodeInfo.GetUnicodeCategory(word[0]) == UnicodeCategory.OtherLetter;

    // A short Latin word is in too many others; a letter of Hangul or Han is a syllable or more.
    private static ImmutableArray<string> TellingWords(string name)
    {
        var text = FoldedText.Of(name);
        return [.. text.Words().Select(w => text.Folded[w]).Where(w => w.Length >= (IsWideScript(w) ? ShortestWideWord : ShortestWord))];
    }
}
