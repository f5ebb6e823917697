using System.Text;

namespace Briefings.Sites.Tests.Fuzzing;

/// <summary>What is done to a file.</summary>
internal enum MutationKind
{
    FlipBit, SetByte, InsertBytes, DeleteBytes, RepeatBytes, Truncate, InsertPiece, RepeatPiece, SetValue, SwapValues, DuplicateLine, DeleteLine, SwapLines, Indent, RenameKey,
    LineEnds, ByteOrderMark, CrossOver,
}

/// <summary>One change of a file, which numbers that mean something else for each kind make the same every time.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="At">Where, as a share of all places.</param>
/// <param name="Size">How much.</param>
/// <param name="Which">Of what.</param>
internal sealed record Mutation(MutationKind Kind, int At, int Size, int Which)
{
    private static readonly byte[][] Bytes =
    [
        [0], [0xFF], [0xC3], [0x80], [0xED, 0xA0, 0x80], [0xED, 0xB0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0xAF], [0xEF, 0xBB, 0xBF], [0xFE, 0xFF], [0xFF, 0xFE],
        [0xEF, 0xBF, 0xBE], [0x0D], [0x0A], [0x0D, 0x0A], [0x0B], [0x0C], [0x1B], [0x7F], [0xC2, 0x85], [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xAE], [0xF0, 0x9F, 0x98, 0x80], [9],
    ];

    // Notations of ours, of YAML and of Markdown, where they do not belong.
    private static readonly string[] Pieces =
    [
        "---\n", "\n---\n", "...\n", "--- a\n", "- ", ": ", "? ", "[", "]", "{", "}", "[[", "{{", ",", "#", " #", "&a ", "*a", "<<: *a\n", "!!binary ", "!<tag:x> ", "%YAML 1.1\n", "|\n", ">-\n", "|+9\n",
        "'", "\"", "\"\\u0000\"", "\"\\uD800\"", "\"\\x41\\", "\t", "\n\t", "  ", "~", "null", "@", "`", "a: b\n", "- a: b\n  c\n", "\u0301", "e\u0301", "\u1112\u1161\u11AB", "\u202E", "\u200B", "\uFEFF", "\u2028",
        "**", "__", "~~", "[a](", "![", "](", "<", ">", "> ", "1. ", "* ", "# ", "***\n", "===\n", "| a | b |\n| - | - |\n", "|", "```\n", "<b>", "<!--", "-->", "<?", "<![CDATA[", "&amp;", "&#0;", "&#x110000;",
        "[a]: /b\n", "[a]\n", "http://a", "www.a", "<https://e.org>", "<a@b.c>", "\\", "   \n", "    a\n", "“", "”", "«", "»", "。", "1,7 milliard", "2025-05-20", "20.05.2025", "2025-05-20/..", "€ 1.000.000,00",
        "Mr. ", "A. ", "…", "한국", "日本", "مرحبا", "100 %", "٣٫٥", "1e308", "-0", "0x", "１２",
    ];

    private static readonly string[] Values =
    [
        "", "~", "null", "[]", "{}", "[a]", "{a: b}", "[[[[[[[[[[[[[[[[[[[[a]]]]]]]]]]]]]]]]]]]]", "true", "yes", "0", "-1", "99999999999999999999999999", "1e999", ".inf", ".nan", "0o17", "2025", "2025-13-45", "9999-12-31",
        "0000-00-00", "-0001", "2025-05-20/2024", "../2025", "2025~", "'", "\"", "\"\\", "|", ">", "|\n  a\n  b", "&x a", "*x", "!!int 3", "!!set {a}", "a: b", "- a", "fr", "zz-ZZZZ-999", "{fr: a, fr: b}", "{fr: {it: a}}",
        "https://", "https://[::", "https://e.org:99999/", "javascript:alert(1)", "../../x", "con", "a b", "\"\\ud800\"", "\"\\u0301\"", "gate.fr", "./..", "/etc/passwd", "C:\\x", "1.7 billion USD", "1 000 000 000 000 000 000 EUR", "%",
        "{reading: states, value: \"\", quote: \"\"}", "[{id: a, date: 2025}]", "error", "off", "\u0085", "\uFEFFa",
    ];

    /// <summary>The file after the change.</summary>
    /// <param name="file">The file as it was.</param>
    /// <param name="other">Another file, of which parts may come.</param>
    public byte[] Apply(byte[] file, byte[] other)
    {
        var at = Place(file.Length + 1);
        return Kind switch
        {
            MutationKind.FlipBit when at < file.Length => [.. file[..at], (byte)(file[at] ^ (1 << (Which % 8))), .. file[(at + 1)..]],
            MutationKind.SetByte when at < file.Length => [.. file[..at], (byte)Which, .. file[(at + 1)..]],
            MutationKind.InsertBytes => [.. file[..at], .. Bytes[Which % Bytes.Length], .. file[at..]],
            MutationKind.DeleteBytes => [.. file[..at], .. file[Math.Min(file.Length, at + 1 + (Size % 200))..]],
            MutationKind.RepeatBytes => [.. file[..at], .. file[at..Math.Min(file.Length, at + 1 + (Size % 200))], .. file[at..]],
            MutationKind.Truncate => file[..at],
            MutationKind.InsertPiece => Inserted(file, at, Pieces[Which % Pieces.Length]),
            MutationKind.RepeatPiece => Inserted(file, at, string.Concat(Enumerable.Repeat(Pieces[Which % Pieces.Length], 1 + (Size % 400)))),
            MutationKind.ByteOrderMark => [0xEF, 0xBB, 0xBF, .. file],
            MutationKind.CrossOver => [.. file[..at], .. other[Place(other.Length + 1)..]],
            _ => OfLines(file),
        };
    }

    private static byte[] Inserted(byte[] file, int at, string piece) => [.. file[..at], .. Encoding.UTF8.GetBytes(piece), .. file[at..]];

    private int Place(int places) => (int)((uint)At % (uint)Math.Max(1, places));

    private byte[] OfLines(byte[] file)
    {
        List<string> lines = [.. Encoding.UTF8.GetString(file).Split('\n')];
        var (first, second) = (Place(lines.Count), (int)((uint)Size % (uint)lines.Count));
        switch (Kind)
        {
            case MutationKind.SetValue: lines[first] = KeyOf(lines[first]) + " " + Values[Which % Values.Length]; break;
            case MutationKind.SwapValues: (lines[first], lines[second]) = (KeyOf(lines[first]) + ValueOf(lines[second]), KeyOf(lines[second]) + ValueOf(lines[first])); break;
            case MutationKind.DuplicateLine: lines.Insert(first, lines[first]); break;
            case MutationKind.DeleteLine: lines.RemoveAt(first); break;
            case MutationKind.SwapLines: (lines[first], lines[second]) = (lines[second], lines[first]); break;
            case MutationKind.Indent: lines[first] = (Which % 3 == 0 ? "\t" : new string(' ', 1 + (Which % 7))) + lines[first]; break;
            case MutationKind.RenameKey: lines[first] = KeyOf(lines[second]).Trim() + ValueOf(lines[first]); break;
        }

        return Encoding.UTF8.GetBytes(string.Join(Kind is MutationKind.LineEnds ? Which % 2 == 0 ? "\r\n" : "\r" : "\n", lines));
    }

    private static string KeyOf(string line) => line.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? line[..(colon + 1)] : line + ":";

    private static string ValueOf(string line) => line.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? line[(colon + 1)..] : " " + line;
}
