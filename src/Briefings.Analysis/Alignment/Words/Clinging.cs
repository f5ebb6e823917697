using Briefings.Model.Languages;

namespace Briefings.Analysis.Alignment.Words;

/// <summary>Words with and without what may cling to them.</summary>
/// <param name="clitics">What clings in the language.</param>
internal sealed class Clinging(CliticRules clitics)
{
    private const int Shortest = 2;

    /// <summary>The word, and the word without what may cling to it in front, behind, or both.</summary>
    public IEnumerable<string> Bare(string folded)
    {
        yield return folded;
        var behind = WithoutEnd(folded);
        if (behind is not null)
        {
            yield return behind;
        }

        if (WithoutFront(folded) is { } front)
        {
            yield return front;
            if (WithoutEnd(front) is { } both)
            {
                yield return both;
            }
        }
    }

    private string? WithoutFront(string word)
    {
        // Two may cling in a row (و + ال); the longest chain is the likeliest where a word is long enough.
        string? bare = null;
        for (var chain = 0; chain < 2; chain++)
        {
            var current = bare ?? word;
            var clitic = clitics.Before.FirstOrDefault(c => c.Length > 0 && current.Length >= c.Length + Shortest + 1 && current.StartsWith(c, StringComparison.Ordinal));
            if (clitic is null)
            {
                break;
            }

            bare = current[clitic.Length..];
        }

        return bare;
    }

    private string? WithoutEnd(string word)
    {
        var clitic = clitics.After.FirstOrDefault(c => c.Length > 0 && word.Length >= c.Length + Shortest && word.EndsWith(c, StringComparison.Ordinal));
        return clitic is null ? null : word[..^clitic.Length];
    }
}
