using System.Text;
using Briefings.Content.Markdown;
using Briefings.Model.Languages;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefings.Content.Fixing;

/// <summary>Puts a language's own quotation marks in the place of straight ones, in the prose of a Markdown text. Code, addresses and front matter are left alone.</summary>
/// <remarks>A block in which the straight marks do not open and close in turn is left as it is, since nobody can say which is which;
/// so is a language of which no marks are known. An apostrophe between two letters is curved in languages that have curved ones.</remarks>
internal sealed class TypographicQuotes(LanguagePack pack)
{
    private const char Straight = '"';
    private const char Apostrophe = '\'';
    private const char Curved = '’';

    // Stands for what is no prose; to what is next to it, it is like a letter.
    private const char Other = '\uFFFC';

    // From here on are scripts in which particles follow a mark without a space (Hangul), or no words are set apart at all.
    private const char FirstUnspaced = '\u1100';

    private readonly QuotationMarks? marks = pack.Quotes.FirstOrDefault(q => q.Open is not "\"" and not "'");
    private readonly bool hasApostrophe = pack.Clitics.Before.Concat(pack.Clitics.After).Any(c => c.Contains(Apostrophe, StringComparison.Ordinal));

    private sealed record Sign(char Character, int Index);

    /// <summary>The body with them.</summary>
    public string Fix(string body)
    {
        if (marks is null)
        {
            return body;
        }

        var changes = Blocks(body).SelectMany(block => Changes(Signs(block, body))).OrderByDescending(c => c.Index);
        var changed = new StringBuilder(body);
        foreach (var (index, text) in changes)
        {
            changed.Remove(index, 1).Insert(index, text);
        }

        return changed.ToString();
    }

    private static IEnumerable<LeafBlock> Blocks(string body)
    {
        try
        {
            return [.. MarkdownReader.Parse(body).Descendants<LeafBlock>().Where(b => b.Inline is not null)];
        }
        catch (ArgumentException)
        {
            return [];
        }
    }

    private static List<Sign> Signs(LeafBlock block, string body)
    {
        var signs = new List<Sign>();
        foreach (var inline in block.Inline!.Descendants())
        {
            if (inline is LiteralInline literal)
            {
                signs.AddRange(Signs(literal, body));
            }
            else if (inline is LineBreakInline)
            {
                signs.Add(new(' ', -1));
            }
            else if (inline is not ContainerInline)
            {
                signs.Add(new(Other, -1));
            }
        }

        return signs;
    }

    // Where a literal is not written as it reads, as after a backslash or in an address, it is left as it is.
    private static IEnumerable<Sign> Signs(LiteralInline literal, string body)
    {
        var text = literal.Content.ToString();
        var (start, length) = (literal.Span.Start, literal.Span.Length);
        var isWritten = !literal.IsFirstCharacterEscaped && literal.Parent is not LinkInline { IsAutoLink: true }
            && start >= 0 && length == text.Length && start + length <= body.Length
            && string.CompareOrdinal(body, start, text, 0, length) == 0;
        return isWritten ? text.Select((c, i) => new Sign(c, start + i)) : [new(Other, -1)];
    }

    private IEnumerable<(int Index, string Text)> Changes(List<Sign> signs) => Quotes(signs).Concat(Apostrophes(signs));

    private List<(int Index, string Text)> Quotes(List<Sign> signs)
    {
        var changes = new List<(int, string)>();
        var isOpen = false;
        foreach (var i in Enumerable.Range(0, signs.Count).Where(i => signs[i].Character == Straight))
        {
            if (isOpen ? !Closes(signs, i) : !Opens(signs, i))
            {
                return [];
            }

            changes.Add((signs[i].Index, isOpen ? marks!.Space + marks.Close : marks!.Open + marks.Space));
            isOpen = !isOpen;
        }

        return isOpen ? [] : changes;
    }

    private IEnumerable<(int Index, string Text)> Apostrophes(List<Sign> signs) =>
        hasApostrophe
            ? Enumerable.Range(1, Math.Max(0, signs.Count - 2))
                .Where(i => signs[i].Character == Apostrophe && char.IsLetter(signs[i - 1].Character) && char.IsLetterOrDigit(signs[i + 1].Character))
                .Select(i => (signs[i].Index, Curved.ToString()))
            : [];

    private static bool Opens(List<Sign> signs, int at)
    {
        var (before, after) = (At(signs, at - 1), At(signs, at + 1));
        return !char.IsWhiteSpace(after) && (char.IsWhiteSpace(before) || char.IsPunctuation(before) || before >= FirstUnspaced);
    }

    private static bool Closes(List<Sign> signs, int at)
    {
        var (before, after) = (At(signs, at - 1), At(signs, at + 1));
        return !char.IsWhiteSpace(before) && before != Straight && (char.IsWhiteSpace(after) || char.IsPunctuation(after) || after >= FirstUnspaced);
    }

    private static char At(List<Sign> signs, int index) => index >= 0 && index < signs.Count ? signs[index].Character : ' ';
}
