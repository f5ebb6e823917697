using Briefings.Analysis.Alignment.Scripts;

namespace Briefings.Analysis.Alignment.Words;

/// <summary>What two terms must share to be worth comparing: a concept, the first letters, or (names, and words of other scripts) the
/// first consonants; each as a number.</summary>
internal static class TermTraits
{
    private const int PrefixLetters = 3;
    private const int SkeletonLetters = 2;

    /// <summary>The traits of a term; none for values.</summary>
    public static long[] Of(TermKind kind, ScriptClass script, Concept[] concepts, string[] spellings)
    {
        if (concepts.Length == 0 && spellings.Length == 0)
        {
            return [];
        }

        var traits = new List<long>(concepts.Length + spellings.Length);
        foreach (var concept in concepts)
        {
            traits.Add(concept.Id);
        }

        foreach (var spelling in spellings)
        {
            if (script == ScriptClass.Latin && spelling.Length > PrefixLetters)
            {
                traits.Add(Trait('p', spelling, PrefixLetters));
            }

            if ((script != ScriptClass.Latin || kind == TermKind.Name) && Skeleton.Of(spelling) is { Length: >= SkeletonLetters } skeleton)
            {
                traits.Add(Trait('s', skeleton, SkeletonLetters));
            }
        }

        return [.. traits];
    }

    private static long Trait(char kind, string text, int letters)
    {
        long trait = kind;
        for (var i = 0; i < letters; i++)
        {
            trait = (trait << 16) | text[i];
        }

        return trait << 8;
    }
}
