using Briefings.Content.Reading;
using Briefings.Content.Yaml;

namespace Briefings.Content.Fixing;

/// <summary>Puts the keys of YAML into their order by moving whole lines; what belongs to a key moves along.</summary>
/// <remarks>A comment belongs to the key right below it, else to the lines right above it; one between blank lines stays where it is,
/// and so do the blank lines. Maps in braces and maps whose keys do not start lines of their own are left as they are.</remarks>
internal sealed class KeySorter
{
    private readonly List<string> lines;
    private readonly HashSet<int> kept;

    private KeySorter(string yaml) => (lines, kept) = (Lines.Of(yaml), KeptLines.OfYaml(yaml));

    /// <summary>The YAML in order; as it was where it is not well-formed.</summary>
    public static string Sort(string yaml, KeyOrder order)
    {
        // What is complained about is not sorted either: an alias must not come before its anchor, nor one of two keys before the other.
        var (sorter, findings) = (new KeySorter(yaml), new Findings());
        if (order.Keys.IsEmpty || YamlParser.Parse(SourceText.Of("", yaml), findings) is not { } root || findings.Count > 0)
        {
            return yaml;
        }

        // Only between line breaks is a line a line; a last one without gets it for the time being.
        var ends = sorter.lines.Count == 0 || sorter.lines[^1].EndsWith('\n');
        if (!ends)
        {
            sorter.lines[^1] += "\n";
        }

        sorter.Sort(root, order, 0, sorter.lines.Count);
        var sorted = string.Concat(sorter.lines);
        return ends ? sorted : sorted[..^1];
    }

    private void Sort(YamlNode node, KeyOrder order, int from, int to)
    {
        if (node is YamlMap map)
        {
            SortMap(map, order, from, to);
        }
        else if (node is YamlList list)
        {
            SortItems(list, order, to);
        }
    }

    private void SortItems(YamlList list, KeyOrder order, int to)
    {
        for (var i = 0; i < list.Items.Length; i++)
        {
            var start = list.Items[i].At.Line - 1;
            var next = i + 1 < list.Items.Length ? StartOf(list.Items[i + 1].At.Line - 1, start + 1) : to;
            if (list.Items[i] is YamlMap { Entries.IsEmpty: false } map)
            {
                SortMap(map, order, start, next);
            }
        }
    }

    private void SortMap(YamlMap map, KeyOrder order, int from, int to)
    {
        if (map.Entries.IsEmpty || !StartLines(map))
        {
            return;
        }

        var chunks = Chunks(map, from, to);
        foreach (var ((entry, chunk), items) in map.Entries.Zip(chunks).Select(x => (x, order.Items(x.First.Key.Text))).Where(x => !x.Item2.Keys.IsEmpty))
        {
            Sort(entry.Value, items, entry.Key.At.Line, chunk.End);
        }

        int[] wanted = [.. Enumerable.Range(0, chunks.Length).OrderBy(i => order.Rank(map.Entries[i].Key.Text))];
        if (!order.Keys.IsEmpty && !wanted.SequenceEqual(Enumerable.Range(0, chunks.Length)))
        {
            Move(map, chunks, wanted);
        }
    }

    private void Move(YamlMap map, LineRange[] chunks, int[] wanted)
    {
        var dash = Dash(map.Entries[0]);
        var pieces = chunks.Select(c => lines.GetRange(c.Start, c.End - c.Start)).ToArray();
        if (dash >= 0)
        {
            Put(pieces[0], map.Entries[0].Key.At.Line - 1 - chunks[0].Start, dash, ' ');
            Put(pieces[wanted[0]], map.Entries[wanted[0]].Key.At.Line - 1 - chunks[wanted[0]].Start, dash, '-');
        }

        var moved = new List<string>();
        for (var i = 0; i < chunks.Length; i++)
        {
            moved.AddRange(pieces[wanted[i]]);
            moved.AddRange(i + 1 < chunks.Length ? lines.GetRange(chunks[i].End, chunks[i + 1].Start - chunks[i].End) : []);
        }

        lines.RemoveRange(chunks[0].Start, moved.Count);
        lines.InsertRange(chunks[0].Start, moved);
    }

    private static void Put(List<string> piece, int line, int column, char sign) =>
        piece[line] = string.Concat(piece[line].AsSpan(0, column), [sign], piece[line].AsSpan(column + 1));

    /// <summary>The lines of each key with its comments and its value.</summary>
    private LineRange[] Chunks(YamlMap map, int from, int to)
    {
        var starts = map.Entries.Select((e, i) => i == 0 && Dash(e) >= 0 ? e.Key.At.Line - 1 : StartOf(e.Key.At.Line - 1, i == 0 ? from : map.Entries[i - 1].Key.At.Line)).ToArray();
        return [.. starts.Select((start, i) => new LineRange(start, EndOf(map.Entries[i].Key.At.Line - 1, i + 1 < starts.Length ? starts[i + 1] : to)))];
    }

    // Up over the comments right above a line.
    private int StartOf(int line, int from)
    {
        while (line > from && Lines.IsComment(lines[line - 1]) && !kept.Contains(line - 1))
        {
            line--;
        }

        return line;
    }

    // Up to the last line with a value, and down again over the comments right below it.
    private int EndOf(int keyLine, int to)
    {
        var end = to;
        while (end > keyLine + 1 && !kept.Contains(end - 1) && (Lines.IsBlank(lines[end - 1]) || Lines.IsComment(lines[end - 1])))
        {
            end--;
        }

        while (end < to && Lines.IsComment(lines[end]))
        {
            end++;
        }

        return end;
    }

    private bool StartLines(YamlMap map) =>
        map.Entries.All(e => e.Key.At.Column == map.Entries[0].Key.At.Column)
        && map.Entries.Select(e => e.Key.At.Line).Distinct().Count() == map.Entries.Length
        && map.Entries.Skip(1).All(e => IsSpace(Before(e)))
        && (IsSpace(Before(map.Entries[0])) || Dash(map.Entries[0]) >= 0);

    /// <summary>The column, from 0, of the dash of a list that a key stands behind; -1 where there is none, or more than one.</summary>
    private int Dash(YamlEntry entry)
    {
        var before = Before(entry);
        var dash = before.IndexOf('-', StringComparison.Ordinal);
        return dash >= 0 && IsSpace(before[..dash]) && before.Length > dash + 1 && IsSpace(before[(dash + 1)..]) ? dash : -1;
    }

    private string Before(YamlEntry entry) => lines[entry.Key.At.Line - 1][..(entry.Key.At.Column - 1)];

    private static bool IsSpace(string text) => text.All(c => c == ' ');

    private sealed record LineRange(int Start, int End);
}
