using System.Collections.Concurrent;
using System.Collections.Immutable;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Alignment.Words;

/// <summary>Concepts with their words in several languages: what lets texts be compared that share no word.</summary>
/// <remarks>A language's words are read when they are first asked for. Safe to use from several threads.</remarks>
public sealed class Lexicon
{
    private readonly ImmutableArray<LexiconTable> tables;
    private readonly ConcurrentDictionary<string, Lazy<LexiconWords>> words = new(StringComparer.Ordinal);

    private Lexicon(ImmutableArray<LexiconTable> tables) => this.tables = tables;

    /// <summary>How many concepts it holds.</summary>
    public int Count => tables.Sum(t => t.Rows.Length);

    /// <summary>Reads tables: a concept a line, cells parted by tabs, a language a column, several words of a language parted by <c>|</c>.</summary>
    /// <param name="tables">The lines of each table; the first line names the columns: <c>concept</c>, then language tags. Empty cells and short lines are fine.</param>
    public static Lexicon Read(IEnumerable<IEnumerable<string>> tables) => new([.. tables.Select(LexiconTable.Read)]);

    /// <summary>The words of a language; none where no table has it.</summary>
    internal LexiconWords For(LanguageTag language) =>
        words.GetOrAdd(language.Primary, _ => new(() => WordsOf(language))).Value;

    /// <summary>The words of a language as they are written, each with its concept, in the tables' order.</summary>
    internal IEnumerable<(string Word, int Concept)> Entries(LanguageTag language)
    {
        var first = 0;
        foreach (var table in tables)
        {
            foreach (var (row, word) in table.WordsOf(language.Primary))
            {
                yield return (word, first + row);
            }

            first += table.Rows.Length;
        }
    }

    private LexiconWords WordsOf(LanguageTag language)
    {
        var found = new LexiconWords();
        foreach (var (word, concept) in Entries(language))
        {
            found.Add(word, concept);
        }

        return found;
    }
}
