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
        var names = entity.Names.Wordings.Concat(entity.Aliases).Select(n => Words(n.Text).Where(IsTelling).ToImmutableArray()).Where(w => w.Length > 0).ToList();
        var texts = article.Segments.Select((s, i) => (Segment: i, s.Text)).Prepend((Place.Title, article.Article.Title));
        foreach (var (segment, text) in texts)
        {
            var words = Words(text);
            var hit = names.Select(name => entity.Type == EntityType.Person ? Whole(name, words) : Beginnings(name, words)).FirstOrDefault(w => w is not null);
            if (hit is not null)
            {
                return (segment, hit);
            }
        }

        return null;
    }

    private static string? Whole(ImmutableArray<string> name, ImmutableArray<string> words) =>
        name.FirstOrDefault(part => words.Any(w => IsWideScript(part) ? w.StartsWith(part, StringComparison.Ordinal) : string.Equals(w, part, StringComparison.Ordinal)));

    private static string? Beginnings(ImmutableArray<string> name, ImmutableArray<string> words) =>
        name.All(part => words.Any(w => w.Contains(part.Length > Stem ? part[..Stem] : part, StringComparison.Ordinal))) ? name[0] : null;

    // A short Latin word is in too many others; a letter of Hangul or Han is a syllable or more.
    private static bool IsTelling(string word) => word.Length >= (IsWideScript(word) ? 2 : 4);

    private static bool IsWideScript(string word) => CharUnicodeInfo.GetUnicodeCategory(word[0]) == UnicodeCategory.OtherLetter;

    private static ImmutableArray<string> Words(string text)
    {
        var folded = Folding.Fold(text);
        var words = ImmutableArray.CreateBuilder<string>();
        for (var start = 0; start < folded.Length; start++)
        {
            var end = start;
            while (end < folded.Length && char.IsLetterOrDigit(folded[end]))
            {
                end++;
            }

            if (end > start)
            {
                words.Add(folded[start..end]);
                start = end;
            }
        }

        return words.ToImmutable();
    }
}
