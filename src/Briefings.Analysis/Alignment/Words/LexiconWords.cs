using System.Runtime.InteropServices;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Alignment.Words;

/// <summary>The words of one language in a lexicon, found by their folded stem so that inflected forms hit.</summary>
internal sealed class LexiconWords
{
    private const int StemLetters = 4;
    private const int MostConcepts = 4;
    private const int LongestScan = 8;
    private const int PartLetters = 5;
    private const int LongestCompound = 60;
    private const double PartStrength = 0.5;

    private readonly Dictionary<string, List<int>> exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Form, int Id)>> byStem = new(StringComparer.Ordinal);

    /// <summary>The entries of several words.</summary>
    public LexiconPhrases Phrases { get; } = new();

    /// <summary>Adds a word, or several with spaces between them, as the lexicon writes it.</summary>
    public void Add(string word, int id)
    {
        var folded = Folding.Fold(word.Trim());
        var words = WordSplitter.Split(folded).Select(w => PhraseStem.Of(folded.Substring(w.Start, w.Length))).ToArray();
        if (words.Length > 1 && folded.Contains(' ', StringComparison.Ordinal))
        {
            Phrases.Add(words, id);
            return;
        }

        var form = Stem(folded);
        if (form.Length == 0)
        {
            return;
        }

        if (!exact.TryGetValue(form, out var ids))
        {
            exact.Add(form, ids = []);
        }

        if (!ids.Contains(id))
        {
            ids.Add(id);
        }

        if (form.Length >= StemLetters)
        {
            if (!byStem.TryGetValue(form[..StemLetters], out var forms))
            {
                byStem.Add(form[..StemLetters], forms = []);
            }

            forms.Add((form, id));
        }
    }

    /// <summary>The meanings of a word of a script with spaces, surest first.</summary>
    /// <param name="folded">The word, folded.</param>
    /// <param name="script">What it is written in.</param>
    public Concept[] Find(string folded, ScriptClass script)
    {
        if (script is ScriptClass.Hangul)
        {
            return FindAlong(folded);
        }

        var stem = Stem(folded);
        var best = new List<Concept>();
        foreach (var id in exact.GetValueOrDefault(stem) ?? [])
        {
            Add(best, new(id, 1));
        }

        if (stem.Length >= StemLetters && byStem.TryGetValue(stem[..StemLetters], out var forms))
        {
            foreach (var (form, id) in forms)
            {
                Add(best, new(id, Likeness(form, stem)));
            }
        }

        if (best.Count == 0)
        {
            AddParts(best, stem);
        }

        best.Sort(static (one, other) => one.Strength.Equals(other.Strength) ? one.Id.CompareTo(other.Id) : other.Strength.CompareTo(one.Strength));
        return [.. CollectionsMarshal.AsSpan(best)[..Math.Min(best.Count, MostConcepts)]];
    }

    // Each concept once, as strong as it is at most; one without strength is none.
    private static void Add(List<Concept> best, Concept concept)
    {
        if (concept.Strength <= 0)
        {
            return;
        }

        var known = best.FindIndex(c => c.Id == concept.Id);
        if (known < 0)
        {
            best.Add(concept);
        }
        else if (best[known].Strength < concept.Strength)
        {
            best[known] = concept;
        }
    }

    /// <summary>The longest known word that starts at an index of a text without spaces, and its meanings.</summary>
    /// <returns>0 units where none does.</returns>
    public (int Length, IReadOnlyList<int> Ids) LongestAt(ReadOnlySpan<char> folded, int start)
    {
        for (var length = Math.Min(LongestScan, folded.Length - start); length > 0; length--)
        {
            if (exact.TryGetValue(folded.Slice(start, length).ToString(), out var ids))
            {
                return (length, ids);
            }
        }

        return (0, []);
    }

    /// <summary>Korean words open with their stem; what follows is particles and endings, or a further word.</summary>
    private Concept[] FindAlong(string folded)
    {
        var found = new List<Concept>();
        for (var i = 0; i < folded.Length;)
        {
            var (length, ids) = LongestAt(folded, i);
            if (length > 1 || (length == 1 && i == 0 && folded.Length <= 3))
            {
                found.AddRange(ids.Select(id => new Concept(id, length > 1 ? (i == 0 ? 1 : 0.8) : 0.7)));
                i += length;
            }
            else
            {
                i++;
            }
        }

        return [.. found.DistinctBy(c => c.Id).Take(MostConcepts)];
    }

    /// <summary>A long word that is not known may be made of two that are (<c>Regierungschef</c>).</summary>
    private void AddParts(List<Concept> best, string word)
    {
        if (word.Length > LongestCompound)
        {
            return;
        }

        for (var at = PartLetters; at <= word.Length - PartLetters; at++)
        {
            foreach (var id in (exact.GetValueOrDefault(word[..at]) ?? []).Concat(exact.GetValueOrDefault(word[at..]) ?? []))
            {
                Add(best, new(id, PartStrength));
            }
        }
    }

    private static double Likeness(string form, string word)
    {
        var shared = form.AsSpan().CommonPrefixLength(word);
        var (restOfForm, restOfWord) = (form.Length - shared, word.Length - shared);
        if (restOfForm == 0 && restOfWord == 0)
        {
            return 1;
        }

        return restOfForm <= 3 && restOfWord <= 4 && shared >= 0.6 * Math.Max(form.Length, word.Length)
            ? Math.Max(0.4, 0.95 - (0.08 * (restOfForm + restOfWord)))
            : 0;
    }

    private static string Stem(string folded) => ArabicStem.Applies(folded) ? ArabicStem.Of(folded) : folded;
}
