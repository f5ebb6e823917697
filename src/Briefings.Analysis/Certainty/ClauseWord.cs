using System.Collections.Immutable;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Certainty;

/// <summary>A word of a sentence, and the clause that it stands in.</summary>
/// <param name="Start">Where it starts, in UTF-16 units.</param>
/// <param name="Text">It, as the text has it.</param>
/// <param name="Clause">The number of its clause; a new one begins behind a comma and the like.</param>
internal sealed record ClauseWord(int Start, string Text, int Clause)
{
    public int End => Start + Text.Length;

    public string Folded { get; } = Folding.Fold(Text);

    /// <summary>The words of a text, in order. A comma within a number divides nothing.</summary>
    public static ImmutableArray<ClauseWord> In(string text)
    {
        var words = ImmutableArray.CreateBuilder<ClauseWord>();
        var clause = 0;
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                clause += IsBreak(text, i) ? 1 : 0;
                i++;
                continue;
            }

            var end = i + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || char.GetUnicodeCategory(text[end]) == System.Globalization.UnicodeCategory.NonSpacingMark))
            {
                end++;
            }

            words.Add(new(i, text[i..end], clause));
            i = end;
        }

        return words.ToImmutable();
    }

    private static bool IsBreak(string text, int at) => text[at] switch
    {
        ',' or '.' => !(at > 0 && char.IsDigit(text[at - 1]) && at + 1 < text.Length && char.IsDigit(text[at + 1])),
        ';' or ':' or '!' or '?' or '(' or ')' or '—' or '–' or '،' or '؛' or '؟' or '、' or '。' or '，' or '；' or '：' => true,
        _ => false,
    };
}
