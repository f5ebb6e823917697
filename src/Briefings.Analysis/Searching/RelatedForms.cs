using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Analysis.Alignment.Words;
using Briefings.Model.Languages;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Searching;

/// <summary>Forms of one word that share no beginning, such as an Arabic singular and its broken plural: <c>كتاب</c> and <c>كتب</c>.</summary>
/// <remarks>Of the words that the lexicon gives for one concept, and the pack for one type of entity, those are forms of one word that
/// are the same without the letters which come and go.</remarks>
internal sealed class RelatedForms
{
    private const int ShortestSkeleton = 2;

    private readonly FrozenDictionary<string, ImmutableArray<string>> forms;

    /// <summary>Learns them for a language; none where its pack names no such letters.</summary>
    public RelatedForms(LanguagePack pack, Lexicon lexicon)
    {
        var groups = pack.WeakLetters.Length == 0 ? [] : Groups(pack, lexicon);
        forms = groups
            .SelectMany(g => g.Select(word => (Word: word, Forms: g)))
            .GroupBy(x => x.Word, StringComparer.Ordinal)
            .ToFrozenDictionary(
                g => g.Key,
                g => g.SelectMany(x => x.Forms).Where(f => f != g.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray(),
                StringComparer.Ordinal);
    }

    /// <summary>The other forms of a folded word; none where none are known.</summary>
    public ImmutableArray<string> Of(string word) => forms.GetValueOrDefault(word, []);

    private static IEnumerable<string[]> Groups(LanguagePack pack, Lexicon lexicon)
    {
        var listed = pack.GenericNouns.OrderBy(n => n.Key).SelectMany(n => n.Value.Select(w => (Group: $"{n.Key}", Word: w)));
        var concepts = lexicon.Entries(pack.Language).Select(w => (Group: $"{w.Concept}", w.Word));
        return listed.Concat(concepts)
            .Select(w => (w.Group, Word: Folding.Fold(w.Word)))
            .Where(w => !w.Word.Contains(' ', StringComparison.Ordinal))
            .GroupBy(w => (w.Group, Skeleton: Skeleton(w.Word, pack.WeakLetters)))
            .Where(g => g.Key.Skeleton.Length >= ShortestSkeleton)
            .Select(g => g.Select(w => w.Word).Distinct(StringComparer.Ordinal).ToArray())
            .Where(g => g.Length > 1);
    }

    private static string Skeleton(string word, string weak) => string.Concat(word.Where(c => !weak.Contains(c, StringComparison.Ordinal)));
}
