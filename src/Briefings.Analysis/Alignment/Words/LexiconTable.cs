using System.Collections.Immutable;

namespace Briefings.Analysis.Alignment.Words;

/// <summary>A table of a lexicon.</summary>
/// <param name="Columns">The names of its columns; the languages start with the second.</param>
/// <param name="Rows">Its lines, a concept each, not yet taken apart.</param>
internal sealed record LexiconTable(ImmutableArray<string> Columns, ImmutableArray<string> Rows)
{
    /// <summary>Reads a table's lines, the first of which names the columns.</summary>
    public static LexiconTable Read(IEnumerable<string> lines)
    {
        var all = lines.ToImmutableArray();
        return all.IsEmpty ? new([], []) : new([.. all[0].Split('\t').Select(c => c.Trim())], all[1..]);
    }

    /// <summary>The words of a language, each with its row.</summary>
    public IEnumerable<(int Row, string Word)> WordsOf(string language)
    {
        var column = Columns.IndexOf(language, StringComparer.Ordinal);
        for (var row = 0; row < (column < 1 ? 0 : Rows.Length); row++)
        {
            foreach (var word in Cell(Rows[row], column).Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                yield return (row, word);
            }
        }
    }

    /// <summary>A cell of a line; empty where the line is short.</summary>
    private static string Cell(string line, int column)
    {
        var start = 0;
        for (var c = 0; c < column; c++)
        {
            start = line.IndexOf('\t', start) + 1;
            if (start == 0)
            {
                return "";
            }
        }

        var end = line.IndexOf('\t', start);
        return end < 0 ? line[start..] : line[start..end];
    }
}
