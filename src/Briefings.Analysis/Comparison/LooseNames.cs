using System.Collections.Immutable;
using System.Globalization;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Comparison;

/// <summary>Looks for an entity under a name that the glossary does not have: an adjective (“South Korean”), a surname alone.</summary>
/// <remarks>It keeps articles from being told to leave out what they say in another form.</remarks>
internal static class LooseNames
{
    private const int Stem = 5;

    /// <summary>The first segment whose words include the beginnings of all the words of a name (of a person: any whole one),
    /// with the word; <see cref="Place.Title"/> for the title. Null where no segment does.</summary>
    public static (int Segment, string Word)? Find(Entity entity, ComparedArticle article)
    {
        var names = entity.Names.Wordings.Concat(entity.Aliases)
            .Select(n => WordsOf(n.Text).Select(w => w.Folded).Where(IsTelling).ToImmutableArray())
            .Where(w => w.Length > 0)
            .ToList();
        var texts = article.Segments.Select((s, i) => (Segment: i, s.Text)).Prepend((Place.Title, article.Article.Title));
        foreach (var (segment, text) in texts)
        {
            var words = WordsOf(text);
            var hit = names.Select(name => entity.Type == EntityType.Person ? Whole(name, words) : Beginnings(name, words)).FirstOrDefault(w => w is not null);
            if (hit is not null)
            {
                return (segment, hit);
            }
        }

        return null;
    }

    private static string? Whole(ImmutableArray<string> name, ImmutableArray<Word> words) => words.FirstOrDefault(w => name.Any(part =>
        IsWideScript(part) ? w.Folded.StartsWith(part, StringComparison.Ordinal) : w.Folded == part))?.Text;

    private static string? Beginnings(ImmutableArray<string> name, ImmutableArray<Word> words)
    {
        var met = name.Select(part => words.FirstOrDefault(w => w.Folded.Contains(part.Length > Stem ? part[..Stem] : part, StringComparison.Ordinal))).ToList();
        return met.Contains(null) ? null : met[0]!.Text;
    }

    // A short Latin word is in too many others; a letter of Hangul or Han is a syllable or more.
    private static bool IsTelling(string word) => word.Length >= (IsWideScript(word) ? 2 : 4);

    private static bool IsWideScript(string word) => CharUnicodeInfo.GetUnicodeCategory(word[0]) == UnicodeCategory.OtherLetter;

    private static ImmutableArray<Word> WordsOf(string text)
    {
        var (folded, origins) = Folding.FoldWithOrigins(text);
        var words = ImmutableArray.CreateBuilder<Word>();
        for (var start = 0; start < folded.Length; start++)
        {
            var end = start;
            while (end < folded.Length && char.IsLetterOrDigit(folded[end]))
            {
                end++;
            }

            if (end > start)
            {
                words.Add(new(folded[start..end], text[origins[start]..origins[end]]));
                start = end;
            }
        }

        return words.ToImmutable();
    }

    private sealed record Word(string Folded, string Text);
}
