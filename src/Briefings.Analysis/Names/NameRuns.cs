using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Briefings.Analysis.Mentions;

namespace Briefings.Analysis.Names;

/// <summary>Words that are written as a name.</summary>
/// <param name="Segment">Index of the sentence.</param>
/// <param name="Text">The words.</param>
internal sealed record NameRun(int Segment, string Text);

/// <summary>Finds names by their capitals.</summary>
internal static partial class NameRuns
{
    private const int Shortest = 3;

    /// <summary>The names of an article that the glossary does not have, in order. A word that opens a sentence is none by its capital
    /// alone, and a word that the article also has without a capital is no name.</summary>
    /// <param name="article">The article.</param>
    /// <param name="stopWords">Words too common to be a name, folded.</param>
    public static IEnumerable<NameRun> Find(LintedArticle article, IEnumerable<string> stopWords)
    {
        var common = article.Segmented.Segments.SelectMany(s => LowerWord().Matches(s.Text)).Select(m => m.Value)
            .Concat(stopWords).ToHashSet(StringComparer.Ordinal);
        return article.Segmented.Segments.Index()
            .SelectMany(s => Run().Matches(s.Item.Text)
                .Select(m => Trimmed(m, s.Item.Text, common))
                .Where(r => r.Text.Length >= Shortest && !IsKnown(r.Start, r.Text.Length, article.Mentions[s.Index]))
                .Select(r => new NameRun(s.Index, r.Text)));
    }

    // Takes the opening word off where only its place made it a capital.
    private static (int Start, string Text) Trimmed(Match run, string sentence, HashSet<string> common)
    {
        var words = run.Value.Split(' ');
        var opens = sentence.AsSpan(0, run.Index).TrimEnd() is var before && (before.Length == 0 || !(char.IsLetterOrDigit(before[^1]) || before[^1] is ',' or ';' or '('));
        var drop = opens && (words.Length == 1 || common.Contains(Lower(words[0])) || words[0].Length < Shortest) ? words[0].Length + 1 : 0;
        var text = drop < run.Length ? run.Value[drop..] : "";
        var isName = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(w => !common.Contains(Lower(w)));
        return (run.Index + drop, isName ? text : "");
    }

    private static string Lower(string word) => string.Concat(char.ToLowerInvariant(word[0]).ToString(), word.AsSpan(1));

    private static bool IsKnown(int start, int length, ImmutableArray<Mention> mentions) =>
        mentions.Any(m => m.Start < start + length && start < m.End);

    [GeneratedRegex(@"(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]+(-\p{L}[\p{L}\p{N}]+)*( \p{Lu}[\p{L}\p{N}]+(-\p{L}[\p{L}\p{N}]+)*)*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Run();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{N}]*", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LowerWord();
}
