using System.Collections.Frozen;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Alignment.Words;

/// <summary>Concepts with their words in several languages: what lets texts be compared that share no word.</summary>
public sealed class Lexicon
{
    private static readonly LexiconWords None = new();
    private readonly FrozenDictionary<string, LexiconWords> words;

    private Lexicon(FrozenDictionary<string, LexiconWords> words, int count)
    {
        this.words = words;
        Count = count;
    }

    /// <summary>How many concepts it holds.</summary>
    public int Count { get; }

    /// <summary>Reads tables: a concept a line, cells parted by tabs, a language a column, several words of a language parted by <c>|</c>.</summary>
    /// <param name="tables">The lines of each table; the first line names the columns: <c>concept</c>, then language tags. Empty cells and short lines are fine.</param>
    public static Lexicon Read(IEnumerable<IEnumerable<string>> tables)
    {
        var known = new SortedDictionary<string, LexiconWords>(StringComparer.Ordinal);
        var count = 0;
        foreach (var table in tables)
        {
            string[]? columns = null;
            foreach (var line in table)
            {
                var cells = line.Split('\t');
                if (columns is null)
                {
                    columns = cells;
                    continue;
                }

                AddRow(known, columns, cells, count++);
            }
        }

        return new(known.ToFrozenDictionary(StringComparer.Ordinal), count);
    }

    /// <summary>The words of a language.</summary>
    internal LexiconWords For(LanguageTag language) => words.GetValueOrDefault(language.Primary, None);

    private static void AddRow(SortedDictionary<string, LexiconWords> languages, string[] columns, string[] cells, int id)
    {
        for (var i = 1; i < Math.Min(columns.Length, cells.Length); i++)
        {
            var language = columns[i].Trim();
            if (!languages.TryGetValue(language, out var known))
            {
                languages.Add(language, known = new());
            }

            foreach (var word in cells[i].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                known.Add(word, id);
            }
        }
    }
}
