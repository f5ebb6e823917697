using Briefings.Model.Texts;

namespace Briefings.Analysis.Alignment.Words;

/// <summary>Reads terms from writing without spaces: known words, the longest first, and pairs of neighbouring characters where none is known.</summary>
internal static class Unspaced
{
    /// <summary>The terms of a run of one script.</summary>
    public static IEnumerable<Term> Read(string run, ScriptClass script, LexiconWords? lexicon)
    {
        var folded = Folding.Fold(run);
        for (var i = 0; i < folded.Length;)
        {
            var (length, ids) = lexicon?.LongestAt(folded, i) ?? (0, []);
            if (length > 0)
            {
                yield return new(folded.Substring(i, length), folded.Substring(i, length), TermKind.Word, script, [.. ids.Select(id => new Concept(id, length > 1 ? 1 : 0.6))]);
                i += length;
            }
            else
            {
                if (i + 1 < folded.Length && IsHan(folded[i]) && IsHan(folded[i + 1]))
                {
                    yield return new(folded.Substring(i, 2), folded.Substring(i, 2), TermKind.Word, script, []);
                }

                i++;
            }
        }
    }

    private static bool IsHan(char c) => WordSplitter.ClassOf(c) == ScriptClass.Han;
}
