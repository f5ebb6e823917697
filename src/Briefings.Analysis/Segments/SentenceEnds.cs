using Briefings.Model.Languages;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Segments;

/// <summary>Finds where the sentences of a text end.</summary>
/// <remarks>A sentence ends at a sign that may end one, with the marks and brackets that close behind it, unless the stop is that of an
/// abbreviation, an initial or a number, or the text goes on with a small letter. A line break ends a sentence too.</remarks>
internal sealed class SentenceEnds(string text, LanguagePack pack)
{
    private const string Wide = "。！？｡";
    private const int LongestAbbreviation = 24;

    /// <summary>The index after the sentence that starts at an index.</summary>
    public int After(int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                return i;
            }

            if (!IsEnd(text[i]))
            {
                continue;
            }

            var runEnd = i + 1;
            while (runEnd < text.Length && IsEnd(text[runEnd]))
            {
                runEnd++;
            }

            var end = SkipClosing(runEnd);
            if (EndsSentence(start, i, runEnd, end))
            {
                return end;
            }

            i = end - 1;
        }

        return text.Length;
    }

    private bool IsEnd(char c) => pack.Sentences.Ends.Contains(c, StringComparison.Ordinal);

    private bool EndsSentence(int start, int first, int runEnd, int end)
    {
        if (end >= text.Length || text[end] == '\n')
        {
            return true;
        }

        if (Wide.Contains(text[runEnd - 1], StringComparison.Ordinal))
        {
            return end == runEnd || !IsQuotedWithin(end);
        }

        if (!char.IsWhiteSpace(text[end]))
        {
            return false;
        }

        var next = NextLetter(end);
        if (next < text.Length && char.IsLower(text[next]))
        {
            return false;
        }

        var isStop = runEnd - first == 1 && text[first] == '.';
        var isEllipsis = text[runEnd - 1] == '…' || (runEnd - first > 1 && text.AsSpan(first, runEnd - first).TrimStart('.').IsEmpty);
        if (isStop)
        {
            return !IsAbbreviation(start, first, next);
        }

        return !isEllipsis || next >= text.Length || !char.IsDigit(text[next]);
    }

    /// <summary>After a Chinese or Japanese quotation the sentence goes on where no space or line end follows: 「…。」と言った。</summary>
    private bool IsQuotedWithin(int end) => !char.IsWhiteSpace(text[end]) && char.IsLetter(text[end]) && pack.IsUnspaced;

    private int SkipClosing(int at)
    {
        while (at < text.Length)
        {
            if (IsClosing(text[at], at))
            {
                at++;
            }
            else if (text[at] is ' ' or '\u00A0' or '\u202F' && at + 1 < text.Length && text[at + 1] is '»')
            {
                at += 2;
            }
            else
            {
                return at;
            }
        }

        return at;
    }

    /// <summary>A straight mark closes where no letter follows.</summary>
    private bool IsClosing(char c, int at) => c is '”' or '’' or '»' or '›' or ')' or ']' or '}' or '」' or '』' or '）' or '】' or '》' or '〉'
        || (c is '"' or '\'' or '“' && (at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1])));

    private int NextLetter(int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '"' or '«' or '“' or '„' or '(' or '[' or '\'' or '‘' or '¿' or '¡' or '—' or '–' or '-'))
        {
            at++;
        }

        return at;
    }

    private bool IsAbbreviation(int start, int stop, int next)
    {
        var wordStart = stop;
        while (wordStart > start && stop - wordStart < LongestAbbreviation && !char.IsWhiteSpace(text[wordStart - 1]) && text[wordStart - 1] is not ('(' or '«' or '"' or '\'' or '’' or '“' or '['))
        {
            wordStart--;
        }

        var word = text.AsSpan(wordStart, stop - wordStart);
        if (word.IsEmpty)
        {
            return false;
        }

        // An initial; but a sentence may end with a letter of its own: “plan B.” is rarer than “J. Smith”.
        if (word.Length == 1 && char.IsUpper(word[0]) && next < text.Length && char.IsUpper(text[next]))
        {
            return true;
        }

        return pack.Sentences.Abbreviations.Contains(Folding.Fold(word.ToString()) + ".", StringComparer.Ordinal) || IsOrdinal(word, start, wordStart);
    }

    /// <summary>Where digits with a stop are ordinals (<c>am 15. Mai</c>), they end no sentence.</summary>
    private bool IsOrdinal(ReadOnlySpan<char> word, int start, int wordStart) =>
        wordStart > start && word.Length <= 2 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[^1]) && pack.Numbers.OrdinalSuffixes.Contains(".", StringComparer.Ordinal);
}
